/** Dates and spans as pages write them, at the precision of their words. */
@NullMarked
package org.wettstein.reading.dates;

import org.jspecify.annotations.NullMarked;
