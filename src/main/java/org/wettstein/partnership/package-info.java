/** The tie between places or bodies, and what it was called when. */
@NullMarked
package org.wettstein.partnership;

import org.jspecify.annotations.NullMarked;
