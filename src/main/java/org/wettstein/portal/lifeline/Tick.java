package org.wettstein.portal.lifeline;

/**
 * The begin of a year on the line of time.
 *
 * @param x in percent
 */
public record Tick(String x, int year) {}
