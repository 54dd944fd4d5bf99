package org.wettstein.architecture.wrong.stray;

public record Stray() {}
