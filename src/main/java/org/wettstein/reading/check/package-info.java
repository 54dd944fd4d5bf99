/** The check of a published page: what in it contradicts the register, is out of date, missing or unknown there. */
@NullMarked
package org.wettstein.reading.check;

import org.jspecify.annotations.NullMarked;
