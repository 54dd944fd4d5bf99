/** In which language the command speaks, and what its help says. */
@NullMarked
package org.wettstein.cli.help;

import org.jspecify.annotations.NullMarked;
