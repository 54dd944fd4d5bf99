/** The HTTP kit: problems, addresses, language choice, the cache of pages and headers. It knows no noun. */
@NullMarked
package org.wettstein.web;

import org.jspecify.annotations.NullMarked;
