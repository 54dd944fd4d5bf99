/** The command that reads imprecise dates. */
@NullMarked
package org.wettstein.cli.edtf;

import org.jspecify.annotations.NullMarked;
