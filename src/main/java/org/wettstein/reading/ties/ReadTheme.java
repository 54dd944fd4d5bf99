package org.wettstein.reading.ties;

import org.wettstein.reading.partners.Confidence;

/** A subject that a page names; the quote is the page's word for it. */
public record ReadTheme(String theme, Quoted quote, Confidence confidence) {}
