/** What all public pages share: who looks at what, links, words, and the frame around each page. */
@NullMarked
package org.wettstein.portal.frame;

import org.jspecify.annotations.NullMarked;
