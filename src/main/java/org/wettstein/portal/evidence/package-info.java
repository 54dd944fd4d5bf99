/** Facts on a page with their numbered sources, and what each source says where they disagree. */
@NullMarked
package org.wettstein.portal.evidence;

import org.jspecify.annotations.NullMarked;
