/** Maps that are made once and then only read. */
@NullMarked
package org.wettstein.pairs;

import org.jspecify.annotations.NullMarked;
