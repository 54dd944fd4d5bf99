/** What falls due, in words, as a calendar that anyone can subscribe to. */
@NullMarked
package org.wettstein.notice;

import org.jspecify.annotations.NullMarked;
