/** Texts in several languages, the messages people read, and dates in words. */
@NullMarked
package org.wettstein.language;

import org.jspecify.annotations.NullMarked;
