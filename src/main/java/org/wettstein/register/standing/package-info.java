/** What a tie is on a day, since when, what its memoranda leave uncovered, and when the partners last met. */
@NullMarked
package org.wettstein.register.standing;

import org.jspecify.annotations.NullMarked;
