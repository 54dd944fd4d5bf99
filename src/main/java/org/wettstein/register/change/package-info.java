/** Changes, the rules they must keep, and what becomes of them. */
@NullMarked
package org.wettstein.register.change;

import org.jspecify.annotations.NullMarked;
