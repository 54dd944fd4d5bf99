package org.wettstein.source;

/** A quantity: a weight, a number of guests, a sum. */
public record NumberValue(Quantity quantity) implements Value {}
