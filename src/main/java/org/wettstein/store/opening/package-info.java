/** Which engine keeps which storage. */
@NullMarked
package org.wettstein.store.opening;

import org.jspecify.annotations.NullMarked;
