/** What an operator can set, and where it is said: on the command line, in the environment, in a file. */
@NullMarked
package org.wettstein.server.settings;

import org.jspecify.annotations.NullMarked;
