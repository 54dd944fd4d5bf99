package org.wettstein.portal.lifeline;

/**
 * A form or shape of a drawing, explained.
 *
 * @param kind what is drawn so
 */
public record Sign(String kind, String words) {}
