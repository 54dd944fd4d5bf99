package org.wettstein.portal.lifeline;

import java.util.List;

/**
 * What is drawn in one line.
 *
 * @param height in pixels
 */
public record Strip(long height, List<Stretch> stretches, List<Mark> marks) {}
