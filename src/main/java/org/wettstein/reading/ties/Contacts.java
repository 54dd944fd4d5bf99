package org.wettstein.reading.ties;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.text.BlockKind;

/**
 * Whom a page names to be called or written to. One such person for the whole page is an office; where several partners
 * have one of their own, these speak for their ties.
 */
final class Contacts {
    private static final int BRIEF = 80;
    private static final int SEVERAL = 2;
    private static final Pattern REACHABLE = Pattern.compile("@|\\d[\\d /().-]{8,}\\d");

    private final List<Scoped> lines;
    private final boolean ofEach;

    Contacts(List<Scoped> lines) {
        this.lines = lines;
        ofEach = lines.stream()
                        .filter(scoped -> own(scoped) && leadsTo(scoped))
                        .flatMap(scoped -> scoped.partners().stream())
                        .collect(Collectors.toSet())
                        .size()
                >= SEVERAL;
    }

    private static boolean own(Scoped scoped) {
        return scoped.single()
                && !scoped.line().people().isEmpty()
                && scoped.partners().stream().map(Partner::leads).noneMatch(List::isEmpty);
    }

    /** Whether the person in the line stands for one partner, as others stand for others. */
    boolean ofTie(Scoped scoped) {
        return ofEach && own(scoped);
    }

    /** Whether the line, or the one below it, says how somebody is reached. */
    boolean leadsTo(Scoped scoped) {
        return reachable(scoped) || followed(scoped);
    }

    /** A telephone number or address says that somebody is named as a contact. */
    private static boolean reachable(Scoped scoped) {
        var block = scoped.line().block().at();
        return scoped.line().contactDetails()
                || REACHABLE
                        .matcher(scoped.line().words().text())
                        .region(block.start(), block.end())
                        .find();
    }

    /** “Chair: A B” with a mail address in the next line. */
    private boolean followed(Scoped scoped) {
        if (scoped.line().at().length() > BRIEF || scoped.line().block().kind() == BlockKind.ROW) {
            return false;
        }
        int next = lines.indexOf(scoped) + 1;
        return next < lines.size() && lines.get(next).line().at().length() <= BRIEF && reachable(lines.get(next));
    }
}
