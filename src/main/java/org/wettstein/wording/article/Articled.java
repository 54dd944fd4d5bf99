package org.wettstein.wording.article;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A name with what a sentence has to know of it: la préfecture de Toyama, der Grosse Rat, den Grossen Rat.
 *
 * @param sort which article and preposition it takes, as the bundles select on it; {@code bare} for none
 * @param weak as it stands behind an article
 */
public record Articled(String sort, String name, String weak, String dative, String genitive) {

    public static Articled bare(String name) {
        return new Articled("bare", name, name, name, name);
    }

    /** As a data file lists it: written, weak, dative, genitive, each left out where it is like the one before. */
    static Articled listed(String sort, String forms) {
        var parts = forms.split(">", -1);
        var filled = new String[4];
        for (var index = 0; index < filled.length; index++) {
            var given = index < parts.length ? parts[index] : "";
            filled[index] = given.isEmpty() && index > 0 ? filled[index - 1] : given;
        }
        return new Articled(sort, filled[0], filled[1], filled[2], filled[3]);
    }

    /** The same noun with the rest of the name behind it. */
    Articled followedBy(String rest) {
        return changed(form -> form + rest);
    }

    /** With the capitals that somebody writes: Grand Conseil. */
    Articled spelled(String written) {
        return changed(form -> form.equalsIgnoreCase(written) ? written : form);
    }

    /** What the patterns of a bundle take. */
    public Map<String, String> arguments() {
        return Map.of(
                "sort", sort,
                "place", weak,
                "dative", dative,
                "genitive", genitive,
                "onset", Onset.of(weak).keyword(),
                "initial", weak.substring(0, 1).toLowerCase(Locale.ROOT));
    }

    private Articled changed(UnaryOperator<String> change) {
        return new Articled(sort, change.apply(name), change.apply(weak), change.apply(dative), change.apply(genitive));
    }
}
