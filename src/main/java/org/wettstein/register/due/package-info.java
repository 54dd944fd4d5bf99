/** What falls due, with the day from which the office wants to know. */
@NullMarked
package org.wettstein.register.due;

import org.jspecify.annotations.NullMarked;
