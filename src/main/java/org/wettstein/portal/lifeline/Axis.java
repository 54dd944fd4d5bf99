package org.wettstein.portal.lifeline;

import java.util.List;

/**
 * The line of time that all strips of a drawing share.
 *
 * @param day where the day shown lies, in percent
 * @param named what is said there
 * @param late whether it lies in the right half, so that its name has room on the left
 */
public record Axis(List<Tick> ticks, String day, String named, boolean late) {}
