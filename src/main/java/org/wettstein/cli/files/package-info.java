/** Files and folders that a command line names, and how far the work on them is. */
@NullMarked
package org.wettstein.cli.files;

import org.jspecify.annotations.NullMarked;
