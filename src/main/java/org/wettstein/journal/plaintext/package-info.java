/** The one plain-text format of a journal: a line a value, for export, import, migration, fixtures and samples. */
@NullMarked
package org.wettstein.journal.plaintext;

import org.jspecify.annotations.NullMarked;
