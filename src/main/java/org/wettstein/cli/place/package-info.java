/** Looking a place up from the command line. */
@NullMarked
package org.wettstein.cli.place;

import org.jspecify.annotations.NullMarked;
