package org.wettstein.source;

/** What a source says a property is, typed as the property is. */
public sealed interface Value permits DateValue, NumberValue, ReferenceValue, SetValue, TextValue {}
