package org.wettstein.reading.ties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Somebody;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Category;

/** Who signed, visited, founded or spoke for a tie; not whom to call about any tie, and not who made a work of art. */
record PeopleReading(List<Scoped> lines, Contacts contacts, Quoting quoting) {

    private static final Pattern QUOTED = Pattern.compile("[:„“”«»\"]");

    List<ReadPerson> people(Partner partner) {
        var found = new LinkedHashMap<String, ReadPerson>();
        for (var scoped : lines) {
            if (!scoped.line().people().isEmpty() && (contacts.ofTie(scoped) || !contacts.leadsTo(scoped))) {
                for (var person : scoped.line().people()) {
                    if (!artist(scoped.line(), person) && new PersonsPartners(scoped).concerns(person, partner)) {
                        found.merge(Tokens.fold(person.name()), read(scoped, person), PeopleReading::fuller);
                    }
                }
            }
        }
        return found.values().stream()
                .filter(person -> found.values().stream().noneMatch(other -> surname(person, other)))
                .toList();
    }

    /** {@code Mrs Kabs} or {@code Jenny Durkan}, where another sentence has the whole name. */
    private static boolean surname(ReadPerson one, ReadPerson other) {
        var words = one.name().split(" ", -1);
        boolean shorter = words.length < other.name().split(" ", -1).length;
        return other.name().endsWith(" " + words[words.length - 1])
                && shorter
                && (words.length == 1 || other.name().startsWith(words[0] + " "));
    }

    /** Who speaks or acts for the ties in a line about none of them does so for each. */
    static boolean ofAll(Scoped scoped) {
        var line = scoped.line();
        return scoped.partners().isEmpty()
                && !line.people().isEmpty()
                && !line.has(Category.NETWORK)
                && ((quoted(line) && !signature(line))
                        || line.has(Category.TIE)
                        || line.has(Category.FOCUS)
                        || Stream.of("visit", "sign", "contact", "celebrate", "exchange", "renew")
                                .anyMatch(line::does));
    }

    private static boolean quoted(Line line) {
        return QUOTED.matcher(line.words().text())
                .region(line.at().start(), line.at().end())
                .find();
    }

    /** {@code The chairman: A B}: whoever signs a paper speaks for no tie. */
    private static boolean signature(Line line) {
        var last = line.people().getLast();
        return line.words()
                        .text()
                        .substring(line.at().start(), last.nameAt().start())
                        .endsWith(": ")
                && line.at().end() - last.nameAt().end() <= 1;
    }

    private static boolean artist(Line line, Somebody person) {
        return line.any(Category.ARTIST, word -> word.at().distance(person.at()) <= 2);
    }

    private ReadPerson read(Scoped scoped, Somebody person) {
        var confidence = scoped.named() ? Confidence.SAID_IN_A_SENTENCE : Confidence.FROM_ITS_SECTION;
        return new ReadPerson(person.name(), person.office(), quoting.of(person.at(), scoped.line()), confidence);
    }

    private static ReadPerson fuller(ReadPerson one, ReadPerson other) {
        return one.office().isEmpty() && other.office().isPresent() ? other : one;
    }
}
