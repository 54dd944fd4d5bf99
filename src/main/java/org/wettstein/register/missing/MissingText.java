package org.wettstein.register.missing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.codec.Leaf;

/**
 * A text that a record does not have in one of the holder's languages, so that pages show it in another.
 *
 * @param field where it stands in the record: {@code namings.word}
 * @param shown what stands in for it
 */
public record MissingText(Id record, String field, Locale language, Passage shown) {
    /** A name in its original script is not there to be translated. */
    private static final Set<String> ORIGINALS = Set.of("name.original");

    /** All of a register, kind by kind; by record, field and language in the holder's order. */
    public static List<MissingText> list(Register register) {
        var languages = register.holder().languages().stream()
                .map(Locale::forLanguageTag)
                .toList();
        return Kind.all().stream()
                .flatMap(register::stated)
                .flatMap(stated -> Leaf.of(stated.record(), Text.class).stream()
                        .filter(leaf -> !ORIGINALS.contains(leaf.field()))
                        .flatMap(leaf -> missing(stated.id(), leaf, languages)))
                .toList();
    }

    private static Stream<MissingText> missing(Id record, Leaf<Text> leaf, List<Locale> languages) {
        return languages.stream()
                .filter(language -> !leaf.value().speaks(language))
                .map(language -> new MissingText(
                        record, leaf.field(), language, leaf.value().in(language, languages)));
    }
}
