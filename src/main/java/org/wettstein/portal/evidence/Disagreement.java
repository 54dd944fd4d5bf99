package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * Where sources cannot both be right.
 *
 * @param tie the partnership it belongs to; without words where the page is about that one
 * @param ruled whether somebody has said which is official
 * @param reason why that one; without words if nobody has
 * @param ruling by whom and when; empty if nobody has
 */
public record Disagreement(
        String anchor,
        Linked tie,
        Linked record,
        String property,
        List<Position> positions,
        boolean ruled,
        Linked reason,
        String ruling) {

    /**
     * What one source says.
     *
     * @param standing what the office has made of it: official, alternative, rejected, open
     * @param comparison how it stands to the official one, or to the record; empty where that says nothing
     * @param quote the source's own words; without words if none are recorded
     */
    public record Position(
            String says,
            Linked source,
            List<Reference> references,
            String standing,
            boolean official,
            String comparison,
            Linked quote) {}
}
