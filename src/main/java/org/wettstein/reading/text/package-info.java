/** A page as text: from bytes to blocks and sentences, each with its language and its place in the input. */
@NullMarked
package org.wettstein.reading.text;

import org.jspecify.annotations.NullMarked;
