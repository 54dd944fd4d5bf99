/** The names of the world's places, and looking them up: by spelling, in running text, by prefix or with a typo. */
@NullMarked
package org.wettstein.place.gazetteer;

import org.jspecify.annotations.NullMarked;
