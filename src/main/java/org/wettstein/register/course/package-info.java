/** How agreements run: from their begin to their end, extended, renewed, suspended or ended by what organs decided. */
@NullMarked
package org.wettstein.register.course;

import org.jspecify.annotations.NullMarked;
