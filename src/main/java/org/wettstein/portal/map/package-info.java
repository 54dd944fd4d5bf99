/** The map whose centre is the holder's place: every distance and every direction from home is true on it. */
@NullMarked
package org.wettstein.portal.map;

import org.jspecify.annotations.NullMarked;
