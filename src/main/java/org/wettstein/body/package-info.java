/** Organisations that act, their offices, the people who hold them and for how long. */
@NullMarked
package org.wettstein.body;

import org.jspecify.annotations.NullMarked;
