/** What the register still has to say in some language. */
@NullMarked
package org.wettstein.register.missing;

import org.jspecify.annotations.NullMarked;
