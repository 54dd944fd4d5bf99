/** The lists of all records of one kind, each as a table. */
@NullMarked
package org.wettstein.portal.table;

import org.jspecify.annotations.NullMarked;
