/** Imprecise dates and intervals as ISO 8601-2 (EDTF) writes them: read, placed on the calendar, compared. */
@NullMarked
package org.wettstein.edtf;

import org.jspecify.annotations.NullMarked;
