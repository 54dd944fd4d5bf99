/** What the public pages say of the fictional city. */
@NullMarked
package org.wettstein.portal;

import org.jspecify.annotations.NullMarked;
