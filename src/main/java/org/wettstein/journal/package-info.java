/** The append-only log of a register: entries and items as canonical JSON, chained by their hashes. */
@NullMarked
package org.wettstein.journal;

import org.jspecify.annotations.NullMarked;
