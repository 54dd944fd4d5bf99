/** Territories of every level, from a country to a part of a city, with their names in many languages. */
@NullMarked
package org.wettstein.place;

import org.jspecify.annotations.NullMarked;
