package org.wettstein.place.gazetteer;

/**
 * A place offered to somebody who is typing.
 *
 * @param typos how many letters are wrong in what was typed, 0 if a name begins so
 */
public record Suggestion(Candidate candidate, int typos) {}
