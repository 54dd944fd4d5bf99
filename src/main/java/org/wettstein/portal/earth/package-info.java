/** The Earth as it is seen from one place: where everything lies, and what is land. */
@NullMarked
package org.wettstein.portal.earth;

import org.jspecify.annotations.NullMarked;
