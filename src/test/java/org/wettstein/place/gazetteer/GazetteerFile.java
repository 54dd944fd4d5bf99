package org.wettstein.place.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wettstein.place.Level;

/** Writes a draft in the form that {@link Columns} reads. */
final class GazetteerFile {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es", "pt", "ru", "ja", "zh");

    private static final List<Level> LEVELS = List.of(Level.values());
    private static final List<NameUse> USES = List.of(NameUse.values());

    private final Draft draft;
    private final ColumnWriter out = new ColumnWriter();
    private final List<DraftPlace> places;
    private final Map<DraftPlace, Integer> numbers = new HashMap<>();
    private final List<DraftName> names = new ArrayList<>();
    private final Map<String, Map<DraftPlace, Posting>> postings =
            new TreeMap<>(Comparator.comparing(key -> key.getBytes(UTF_8), Arrays::compareUnsigned));

    private GazetteerFile(Draft draft) {
        this.draft = draft;
        places = draft.places();
        places.forEach(place -> numbers.put(place, numbers.size()));
    }

    static byte[] bytes(Draft draft) {
        var file = new GazetteerFile(draft);
        file.writePlaces();
        file.writeNames();
        file.writeSpellings();
        return file.out.bytes();
    }

    private void writePlaces() {
        var countries =
                places.stream().map(place -> place.country).distinct().sorted().toList();
        out.strings(places.stream()
                .map(place -> place.code)
                .filter(code -> !code.isEmpty())
                .toList());
        out.strings(countries);
        out.raw(places, place -> LEVELS.indexOf(place.level));
        out.numbers(places, place -> countries.indexOf(place.country));
        out.differences(places, place -> place.within.map(numbers::get).orElse(-1));
        out.differences(places, place -> units(place.latitude));
        out.differences(places, place -> units(place.longitude));
        out.numbers(places, place -> place.population);
        out.numbers(places, place -> place.geonames);
        out.numbers(places, place -> place.wikidata);
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * Places.PER_DEGREE);
    }

    private void writeNames() {
        var counts = new ArrayList<Integer>();
        for (DraftPlace place : places) {
            var own = place.names();
            counts.add(own.size());
            own.forEach(name -> gather(place, name));
        }
        var texts = names.stream().map(name -> name.words().getBytes(UTF_8)).toList();
        out.strings(LANGUAGES);
        out.numbers(counts, Integer::intValue);
        out.numbers(texts, text -> text.length);
        var joined = new ByteArrayOutputStream();
        texts.forEach(joined::writeBytes);
        out.raw(joined.toByteArray());
        out.raw(names, name -> LANGUAGES.indexOf(name.language()) + 1);
        out.raw(names, name -> USES.indexOf(name.use()));
    }

    private void gather(DraftPlace place, DraftName name) {
        var posting = new Posting(names.size(), Likelihood.of(name.use(), place.level, place.population));
        names.add(name);
        SpellingText.allOf(name.words()).forEach(spelling -> gather(place, posting, spelling));
        if (place.level == Level.CITY) {
            gather(place, posting, SpellingText.of(SpellingText.unbracketed(name.words())));
        }
    }

    private void gather(DraftPlace place, Posting posting, String spelling) {
        postings.computeIfAbsent(spelling, key -> new LinkedHashMap<>()).putIfAbsent(place, posting);
    }

    private void writeSpellings() {
        out.sorted(postings.keySet().stream().map(key -> key.getBytes(UTF_8)).toList());
        out.numbers(List.copyOf(postings.values()), Map::size);
        var inOrder = postings.values().stream()
                .flatMap(own -> own.values().stream()
                        .sorted(Comparator.comparing(Posting::likelihood).reversed()))
                .toList();
        out.differences(inOrder, Posting::name);
        out.raw(List.copyOf(postings.keySet()), draft::ordinary);
    }

    private record Posting(int name, double likelihood) {}
}
