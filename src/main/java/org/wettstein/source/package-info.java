/** What says something, what it says word for word, and which statement is official. */
@NullMarked
package org.wettstein.source;

import org.jspecify.annotations.NullMarked;
