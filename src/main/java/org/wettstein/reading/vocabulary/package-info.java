/** The words by which pages of each language speak of partnerships: data, and how it is found in a text. */
@NullMarked
package org.wettstein.reading.vocabulary;

import org.jspecify.annotations.NullMarked;
