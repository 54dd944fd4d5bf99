package org.wettstein.wording;

/**
 * A subject as it stands inside a sentence.
 *
 * @param gender for languages whose verbs follow it: {@code masculine}, {@code feminine}, {@code neuter}
 */
record Phrase(String words, String gender) {}
