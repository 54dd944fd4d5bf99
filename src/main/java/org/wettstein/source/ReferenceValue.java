package org.wettstein.source;

import org.wettstein.journal.Id;

/** Another record: a place, a person, a body. */
public record ReferenceValue(Id reference) implements Value {}
