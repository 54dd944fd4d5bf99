package org.wettstein.portal.matter;

import java.util.LinkedHashMap;
import java.util.List;
import org.wettstein.body.PersonName;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.place.Place;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Names in the scripts and languages of those who bear them. */
public final class Originals {
    private Originals() {}

    public static List<Linked> of(Visit visit, List<Id> places) {
        return places.stream()
                .flatMap(id -> visit.register().find(Kind.PLACE, id).stream())
                .map(Place::name)
                .flatMap(name -> inOtherScripts(name).stream())
                .toList();
    }

    /** Those that hold a letter beyond the Latin script. */
    public static List<Linked> inOtherScripts(Text name) {
        return name.wordings().entrySet().stream()
                .filter(entry -> entry.getValue().codePoints().anyMatch(Originals::notLatin))
                .map(entry -> new Linked(entry.getValue(), entry.getKey(), ""))
                .toList();
    }

    /** The whole name; without words where nobody gives it. */
    public static Linked of(PersonName name) {
        return name.original().stream()
                .flatMap(original -> original.wordings().entrySet().stream())
                .findFirst()
                .map(entry -> new Linked(entry.getValue(), entry.getKey(), ""))
                .orElse(Linked.NONE);
    }

    /** Each of its names once, with its language's tag where that is not the page's. */
    public static List<Linked> inEveryLanguage(Visit visit, Text name) {
        var own = visit.language().toLanguageTag();
        var languages = new LinkedHashMap<String, String>();
        name.wordings()
                .forEach((tag, words) -> languages.merge(words, tag, (first, next) -> next.equals(own) ? own : first));
        return languages.entrySet().stream()
                .map(entry -> new Linked(entry.getKey(), entry.getValue().equals(own) ? "" : entry.getValue(), ""))
                .toList();
    }

    private static boolean notLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }
}
