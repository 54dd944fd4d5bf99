/** What stands in the lists of the open data, record by record, as JSON and as tables; nothing here knows of HTTP. */
@NullMarked
package org.wettstein.opendata.lists;

import org.jspecify.annotations.NullMarked;
