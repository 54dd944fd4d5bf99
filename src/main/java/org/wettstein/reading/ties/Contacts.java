package org.wettstein.reading.ties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Set<Scoped> leading = new HashSet<>();
    private final boolean ofEach;

    Contacts(List<Scoped> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean leads = !lines.get(i).line().people().isEmpty()
                    && (reachable(lines.get(i)) || (i + 1 < lines.size() && followed(lines.get(i), lines.get(i + 1))));
            if (leads) {
                leading.add(lines.get(i));
            }
        }
        ofEach = leading.stream()
                        .filter(Contacts::own)
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

    /** Whether the line, or the one below it, says how somebody in it is reached. */
    boolean leadsTo(Scoped scoped) {
        return leading.contains(scoped);
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
    private static boolean followed(Scoped scoped, Scoped next) {
        return scoped.line().at().length() <= BRIEF
                && scoped.line().block().kind() != BlockKind.ROW
                && next.line().at().length() <= BRIEF
                && reachable(next);
    }
}
