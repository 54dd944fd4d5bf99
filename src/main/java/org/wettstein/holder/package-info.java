/** Who keeps a register: names, languages, time zone and the order of partners. */
@NullMarked
package org.wettstein.holder;

import org.jspecify.annotations.NullMarked;
