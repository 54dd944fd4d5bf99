/** How names are compared, and where they begin and end in running text. */
@NullMarked
package org.wettstein.place.gazetteer.spelling;

import org.jspecify.annotations.NullMarked;
