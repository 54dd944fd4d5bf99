/** The embedded store: one SQLite file, plain SQL written by hand. */
@NullMarked
package org.wettstein.store.sqlite;

import org.jspecify.annotations.NullMarked;
