/** The journal folded: every record at every version, and all that needs several nouns to be told. */
@NullMarked
package org.wettstein.register;

import org.jspecify.annotations.NullMarked;
