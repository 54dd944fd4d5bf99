/** Whose page it is, who is named as a partner and by what, and which lines are about whom. */
@NullMarked
package org.wettstein.reading.partners;

import org.jspecify.annotations.NullMarked;
