/** Start, wiring and configuration of the server: it opens a journal and hands its register to the faces. */
@NullMarked
package org.wettstein.server;

import org.jspecify.annotations.NullMarked;
