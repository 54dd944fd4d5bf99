/** What pages tell of, in the words that programs share (schema.org). */
@NullMarked
package org.wettstein.portal.discovery;

import org.jspecify.annotations.NullMarked;
