package org.wettstein.reading.ties;

import org.wettstein.reading.partners.Confidence;

/**
 * A subject that a page names.
 *
 * @param quote the page's word for it
 * @param sentence in which it stands
 * @param amongOthers whether the sentence says that there are more
 */
public record ReadTheme(String theme, Quoted quote, Quoted sentence, boolean amongOthers, Confidence confidence) {}
