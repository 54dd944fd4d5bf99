/** What a reading would change in a register: proposals with evidence, and the acceptance of what is certain. */
@NullMarked
package org.wettstein.reading.proposal;

import org.jspecify.annotations.NullMarked;
