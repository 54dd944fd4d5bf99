/** A tie told in short, to stand on other websites. */
@NullMarked
package org.wettstein.portal.tie;

import org.jspecify.annotations.NullMarked;
