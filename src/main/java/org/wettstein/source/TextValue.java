package org.wettstein.source;

/** One of a property's fixed words, or words as such. */
public record TextValue(String text) implements Value {}
