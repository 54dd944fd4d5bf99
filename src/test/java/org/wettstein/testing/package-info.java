/** Stand-ins written by hand, and the fictional city that all tests share. */
@NullMarked
package org.wettstein.testing;

import org.jspecify.annotations.NullMarked;
