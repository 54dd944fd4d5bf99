/** What is recognised in the words of a page: dates, places, people, and the words of the vocabulary. */
@NullMarked
package org.wettstein.reading.recognising;

import org.jspecify.annotations.NullMarked;
