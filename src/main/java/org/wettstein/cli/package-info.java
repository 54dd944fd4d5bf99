/** The {@code wettstein} command: one class a subcommand, plain picocli; only {@code serve} starts the server. */
@NullMarked
package org.wettstein.cli;

import org.jspecify.annotations.NullMarked;
