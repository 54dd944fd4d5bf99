/** Nouns to canonical JSON and back, with every misfit named by its field. */
@NullMarked
package org.wettstein.register.codec;

import org.jspecify.annotations.NullMarked;
