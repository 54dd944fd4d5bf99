/** The register as open data: lists and records as JSON and CSV, history, journal entries, the public export. */
@NullMarked
package org.wettstein.opendata;

import org.jspecify.annotations.NullMarked;
