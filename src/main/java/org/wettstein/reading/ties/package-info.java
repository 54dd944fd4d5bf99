/** From what is named on a page to ties: who the partners are, since when, by which agreements, about what, with whom. */
@NullMarked
package org.wettstein.reading.ties;

import org.jspecify.annotations.NullMarked;
