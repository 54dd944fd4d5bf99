package org.wettstein.portal.lifeline;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.activity.ActivityType;
import org.wettstein.register.due.DueKind;

/** By which shape a mark says what it is. */
final class Kinds {
    static final String SIGNING = "signing";
    static final String EVIDENCE = "evidence";

    /** In the order in which a legend explains them. */
    private static final List<String> LEGEND = List.of(
            "life",
            "term",
            "gap",
            "ahead",
            SIGNING,
            "visit",
            "gift",
            "other",
            EVIDENCE,
            "decision",
            "anniversary",
            "end");

    private static final List<String> FADING = List.of("begins", "ends", "about", "open");

    private Kinds() {}

    static String of(ActivityType type) {
        return switch (type) {
            case VISIT, DELEGATION -> "visit";
            case GIFT -> "gift";
            case PROJECT, EXCHANGE, EVENT -> "other";
        };
    }

    static String of(DueKind kind) {
        return switch (kind) {
            case ANNIVERSARY -> "anniversary";
            case TERM_END, NOTICE, REVIEW, DUE -> "end";
        };
    }

    /** What occurs on the strips; that a day is not known is said once, whatever is drawn so. */
    static List<Sign> legend(Collection<Strip> strips, LifeWords words) {
        var drawn = strips.stream()
                .flatMap(strip -> Stream.concat(
                        strip.stretches().stream().map(Stretch::form),
                        strip.marks().stream().map(Mark::kind)))
                .distinct()
                .toList();
        boolean vague = drawn.stream().anyMatch(FADING::contains)
                || strips.stream().flatMap(strip -> strip.marks().stream()).anyMatch(Mark::vague);
        return Stream.concat(LEGEND.stream().filter(drawn::contains), vague ? Stream.of("about") : Stream.of())
                .map(kind -> new Sign(kind, words.say("legend." + kind)))
                .toList();
    }
}
