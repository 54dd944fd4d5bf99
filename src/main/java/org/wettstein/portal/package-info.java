/** The public pages: what stands at which address, and who writes it. */
@NullMarked
package org.wettstein.portal;

import org.jspecify.annotations.NullMarked;
