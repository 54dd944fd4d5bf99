/** What can be subscribed to: changes as a feed, dates as a calendar. */
@NullMarked
package org.wettstein.portal.feed;

import org.jspecify.annotations.NullMarked;
