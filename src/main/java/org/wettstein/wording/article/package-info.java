/** Which article a name takes, by the rules of its language. */
@NullMarked
package org.wettstein.wording.article;

import org.jspecify.annotations.NullMarked;
