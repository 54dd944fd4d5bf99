/** Where a register's bytes rest: entries, items, the workbench and blobs in one small embedded database or in PostgreSQL. */
@NullMarked
package org.wettstein.store;

import org.jspecify.annotations.NullMarked;
