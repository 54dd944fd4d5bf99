package org.wettstein.reading.ties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Somebody;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Category;

/** Who signed, visited, founded or spoke for a tie; not whom to call about it, and not who made a work of art. */
record PeopleReading(List<Scoped> about, List<Scoped> lines, Quoting quoting) {

    private static final int BRIEF = 80;
    private static final Pattern REACHABLE = Pattern.compile("@|\\d[\\d /().-]{8,}\\d");

    List<ReadPerson> people(Partner partner) {
        var found = new LinkedHashMap<String, ReadPerson>();
        for (var scoped : about) {
            boolean people = !scoped.line().people().isEmpty() && scoped.about(partner);
            if (people && !reachable(scoped) && !followedByContact(scoped)) {
                for (var person : scoped.line().people()) {
                    if (!artist(scoped.line(), person)) {
                        found.merge(Tokens.fold(person.name()), read(scoped, person), PeopleReading::fuller);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** A telephone number or address says that somebody is named as a contact. */
    private static boolean reachable(Scoped scoped) {
        var block = scoped.line().block().at();
        return scoped.line().has(Category.CONTACT_DETAILS)
                || REACHABLE
                        .matcher(scoped.line().words().text())
                        .region(block.start(), block.end())
                        .find();
    }

    /** “Chair: A B” with a mail address in the next line. */
    private boolean followedByContact(Scoped scoped) {
        if (scoped.line().at().length() > BRIEF) {
            return false;
        }
        int next = lines.indexOf(scoped) + 1;
        return next < lines.size() && lines.get(next).line().at().length() <= BRIEF && reachable(lines.get(next));
    }

    private static boolean artist(Line line, Somebody person) {
        return line.all(Category.ARTIST).anyMatch(word -> word.at().distance(person.at()) <= 2);
    }

    private ReadPerson read(Scoped scoped, Somebody person) {
        var confidence = scoped.named() ? Confidence.SAID_IN_A_SENTENCE : Confidence.FROM_ITS_SECTION;
        return new ReadPerson(person.name(), person.office(), quoting.of(person.at(), scoped.line()), confidence);
    }

    private static ReadPerson fuller(ReadPerson one, ReadPerson other) {
        return one.office().isEmpty() && other.office().isPresent() ? other : one;
    }
}
