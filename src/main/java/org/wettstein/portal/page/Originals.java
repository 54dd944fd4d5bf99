package org.wettstein.portal.page;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.place.Place;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Places' names in the scripts of those who live there. */
final class Originals {
    private Originals() {}

    static List<Linked> of(Visit visit, List<Id> places) {
        return places.stream()
                .flatMap(id -> visit.register().find(Kind.PLACE, id).stream())
                .map(Place::name)
                .flatMap(Originals::inOtherScripts)
                .toList();
    }

    /** Those that hold a letter beyond the Latin script. */
    private static Stream<Linked> inOtherScripts(Text name) {
        return name.wordings().entrySet().stream()
                .filter(entry -> entry.getValue().codePoints().anyMatch(Originals::notLatin))
                .map(entry -> new Linked(entry.getValue(), entry.getKey(), ""));
    }

    private static boolean notLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }
}
