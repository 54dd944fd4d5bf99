package org.wettstein.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The measure of {@code score.py}: what was said, what is true, and what of it is both. */
final class Score {
    final Tally partners = new Tally();
    final Tally since = new Tally();
    final Tally agreements = new Tally();
    final Tally themes = new Tally();
    final Tally people = new Tally();
    int strangeQuotes;
    private int matched;
    private int rightCountries;
    private int rightRelations;

    /** How many were found, said and true. */
    static final class Tally {
        private int hit;
        private int said;
        private int all;

        void add(Set<String> saidThings, Set<String> trueThings) {
            said += saidThings.size();
            all += trueThings.size();
            hit += (int) saidThings.stream().filter(trueThings::contains).count();
        }

        void add(int hits, int saidThings, int trueThings) {
            hit += hits;
            said += saidThings;
            all += trueThings;
        }

        double f1() {
            return said + all == 0 ? 0 : 2.0 * hit / (said + all);
        }
    }

    double country() {
        return (double) rightCountries / Math.max(1, matched);
    }

    double relation() {
        return (double) rightRelations / Math.max(1, matched);
    }

    void add(String text, JsonNode said, JsonNode gold) {
        var left = new ArrayList<JsonNode>(list(said).toList());
        list(gold).forEach(one -> {
            var match = left.stream()
                    .filter(other -> names(one).stream().anyMatch(names(other)::contains))
                    .findFirst();
            match.ifPresent(left::remove);
            add(one, match);
        });
        partners.add(0, said.size(), 0);
        left.forEach(extra -> {
            since.add(0, extra.has("since") ? 1 : 0, 0);
            agreements.add(values(extra, "agreements", "signed"), Set.of());
            themes.add(values(extra, "themes", "theme"), Set.of());
            people.add(values(extra, "people", "name"), Set.of());
        });
        strangeQuotes +=
                (int) quotes(said).filter(quote -> !text.contains(quote)).count();
    }

    private void add(JsonNode gold, Optional<JsonNode> match) {
        partners.add(match.isPresent() ? 1 : 0, 0, 1);
        starts(gold, match);
        agreements.add(of(match, "agreements", "signed"), values(gold, "agreements", "signed"));
        themes.add(of(match, "themes", "theme"), values(gold, "themes", "theme"));
        people.add(of(match, "people", "name"), values(gold, "people", "name"));
        match.ifPresent(said -> {
            matched++;
            rightCountries +=
                    said.path("country").asText().equals(gold.path("country").asText()) ? 1 : 0;
            rightRelations +=
                    said.path("relation").asText().equals(gold.path("relation").asText()) ? 1 : 0;
        });
    }

    private void starts(JsonNode gold, Optional<JsonNode> match) {
        var accepted = new TreeSet<String>();
        text(gold, "since").ifPresent(accepted::add);
        list(gold.path("since_alt")).forEach(other -> accepted.add(other.asText()));
        var said = match.flatMap(tie -> text(tie, "since"));
        boolean counts =
                said.isPresent() && (text(gold, "since").isPresent() || !accepted.contains(said.orElseThrow()));
        since.add(
                counts && accepted.contains(said.orElseThrow()) ? 1 : 0,
                counts ? 1 : 0,
                text(gold, "since").isPresent() ? 1 : 0);
    }

    private static Stream<String> quotes(JsonNode said) {
        return list(said)
                .flatMap(tie -> Stream.concat(
                        text(tie, "since_quote").stream(),
                        Stream.of("agreements", "people", "themes")
                                .flatMap(key -> list(tie.path(key)))
                                .flatMap(fact -> text(fact, "quote").stream())));
    }

    private static Set<String> of(Optional<JsonNode> tie, String list, String key) {
        return tie.map(found -> values(found, list, key)).orElse(Set.of());
    }

    private static Set<String> values(JsonNode tie, String list, String key) {
        var values = new TreeSet<String>();
        list(tie.path(list)).forEach(fact -> text(fact, key).ifPresent(value -> values.add(fold(value))));
        return values;
    }

    private static Set<String> names(JsonNode tie) {
        var names = new TreeSet<String>();
        names.add(fold(tie.path("name").asText()));
        list(tie.path("as_written")).forEach(written -> names.add(fold(written.asText())));
        return names;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
