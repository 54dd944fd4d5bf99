package org.wettstein.cli.place;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.language.Messages;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.place.gazetteer.Resolution;
import org.wettstein.place.gazetteer.Suggestion;
import org.wettstein.wording.Wording;

/** The answer for people, line by line. */
record PlaceWords(Locale language) {
    private static final Messages OWN = Messages.of(PlaceWords.class);
    private static final Messages LABELS = Messages.of(Wording.class);
    private static final int MOST_SHOWN = 10;

    Stream<String> say(String name, Resolution resolution, List<Suggestion> offers) {
        var all = resolution.candidates();
        var hidden = all.size() - MOST_SHOWN;
        return Stream.of(
                        Stream.of(verdict(name, resolution)),
                        all.stream().limit(MOST_SHOWN).map(this::line),
                        hidden > 0
                                ? Stream.of(OWN.say(language, "more", Map.of("count", hidden)))
                                : Stream.<String>empty(),
                        offers.isEmpty() ? Stream.<String>empty() : Stream.of(OWN.say(language, "similar")),
                        offers.stream().map(Suggestion::candidate).map(this::line))
                .flatMap(lines -> lines);
    }

    private String verdict(String name, Resolution resolution) {
        return switch (resolution) {
            case Resolution.Settled settled ->
                OWN.say(
                        language,
                        "settled." + PlaceJson.word(settled.deciding()),
                        Map.of("name", name, "place", where(settled.chosen().place())));
            case Resolution.Open open ->
                OWN.say(language, "open." + PlaceJson.word(open.obstacle()), Map.of("name", name));
        };
    }

    private String line(Candidate candidate) {
        var place = candidate.place();
        return "  "
                + Stream.of(
                                Optional.of(where(place)),
                                Optional.of(LABELS.say(language, "label.level." + PlaceJson.word(place.level()))),
                                Optional.of(place.population())
                                        .filter(count -> count > 0)
                                        .map(count -> OWN.say(language, "inhabitants", Map.of("count", count))),
                                place.coordinates()
                                        .map(at -> at.latitude().toPlainString() + " "
                                                + at.longitude().toPlainString()),
                                Optional.of(place.id()))
                        .flatMap(Optional::stream)
                        .collect(joining(" · "));
    }

    /** «Kreuzberg, Berlin, Germany» */
    private String where(GazetteerPlace place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, inner -> inner.flatMap(GazetteerPlace::within))
                .flatMap(Optional::stream)
                .map(this::named)
                .distinct()
                .collect(joining(", "));
    }

    private String named(GazetteerPlace place) {
        return place.name(language).orElseGet(place::name);
    }
}
