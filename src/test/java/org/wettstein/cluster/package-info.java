/** Several nodes on one database, as processes of their own. */
@NullMarked
package org.wettstein.cluster;

import org.jspecify.annotations.NullMarked;
