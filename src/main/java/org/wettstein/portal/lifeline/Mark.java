package org.wettstein.portal.lifeline;

/**
 * Something that happened, or is to happen, on a day.
 *
 * @param kind its shape: {@code signing}, {@code visit}, {@code gift}, {@code other}, {@code decision}, {@code anniversary},
 *     {@code end}
 * @param vague whether the day is not known, only a time that is shorter than the mark is wide
 */
public record Mark(String x, long y, String kind, boolean vague, String title, String address) {}
