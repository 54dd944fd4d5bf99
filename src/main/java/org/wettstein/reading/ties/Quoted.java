package org.wettstein.reading.ties;

import org.wettstein.reading.text.Stretch;

/**
 * The page's own words for something.
 *
 * @param words an exact piece of what the page shows
 * @param position where it stands in the input, in characters
 * @param language tag of the language the words are in
 */
public record Quoted(String words, Stretch position, String language) {}
