/** What sources say about each property of a record, weighed against each other and against the record. */
@NullMarked
package org.wettstein.register.evidence;

import org.jspecify.annotations.NullMarked;
