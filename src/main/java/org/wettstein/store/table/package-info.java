/** The tables beside the journal, written once for both engines. */
@NullMarked
package org.wettstein.store.table;

import org.jspecify.annotations.NullMarked;
