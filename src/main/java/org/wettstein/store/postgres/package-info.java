/** The shared store: one register in a schema of a PostgreSQL database, plain SQL written by hand. */
@NullMarked
package org.wettstein.store.postgres;

import org.jspecify.annotations.NullMarked;
