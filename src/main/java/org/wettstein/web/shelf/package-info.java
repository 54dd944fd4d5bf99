/** What many ask for lies ready as whole answers in a file, from where the system's kernel sends it by itself. */
@NullMarked
package org.wettstein.web.shelf;

import org.jspecify.annotations.NullMarked;
