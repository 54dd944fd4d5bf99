/** Facts to sentences in every language: nothing is claimed that the register lacks, and less is said rather than guessed. */
@NullMarked
package org.wettstein.wording;

import org.jspecify.annotations.NullMarked;
