/** Several pages, one truth: what each of them says of the same property, and how that stands to what the others say. */
@NullMarked
package org.wettstein.reading.together;

import org.jspecify.annotations.NullMarked;
