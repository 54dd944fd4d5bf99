package org.wettstein.reading.vocabulary;

/** One entry of a vocabulary: what a phrase means. */
record Phrase(Category category, String id) {}
