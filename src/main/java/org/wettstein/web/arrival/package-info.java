/** How requests arrive: by which port, below which path, counted by how they end. */
@NullMarked
package org.wettstein.web.arrival;

import org.jspecify.annotations.NullMarked;
