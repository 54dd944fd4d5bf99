/** Reads what a city's page says about its partnerships: each fact with the very words that it rests on. */
@NullMarked
package org.wettstein.reading;

import org.jspecify.annotations.NullMarked;
