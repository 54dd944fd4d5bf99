/** The vocabulary of subjects that partners work on together. */
@NullMarked
package org.wettstein.theme;

import org.jspecify.annotations.NullMarked;
