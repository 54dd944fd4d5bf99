/** Signed texts with their parties, signing and term, what was decided about them and what they promise. */
@NullMarked
package org.wettstein.agreement;

import org.jspecify.annotations.NullMarked;
