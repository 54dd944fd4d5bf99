/** What each public page shows, one view record a page. */
@NullMarked
package org.wettstein.portal.page;

import org.jspecify.annotations.NullMarked;
