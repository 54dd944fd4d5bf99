/** What people ask for in their own form, as a file, a ruling or an undoing, made into a change; and its answer. */
@NullMarked
package org.wettstein.register.preparing;

import org.jspecify.annotations.NullMarked;
