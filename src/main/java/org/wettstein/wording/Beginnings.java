package org.wettstein.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;

/** How a tie began: with a text, or else with a contact. What is still ahead has not begun. */
record Beginnings(Speech speech, Forms forms, TieWords ties, SigningSentences signings) {

    Stream<Sentence> sentences(Partnership partnership, Optional<Standing> standing) {
        var founding = founding(partnership);
        if (founding.isPresent()) {
            return Stream.concat(
                    Stream.of(founded(partnership, founding.get())),
                    signings.founding(founding.get().text(), founding.get().begin()));
        }
        if (standing.isEmpty()) {
            return Stream.of(notYet(partnership));
        }
        if (standing.get().state() == StandingState.PROPOSED) {
            return Stream.of(about("bond-proposed", partnership));
        }
        return known(partnership)
                ? contact(partnership, "bond-contact").stream()
                : Stream.of(about("bond-unknown", partnership)).filter(_ -> !dated(standing.get()));
    }

    /** In a few words, for a list that names the partner already; empty before it began. */
    Optional<String> line(Partnership partnership) {
        return founding(partnership)
                .map(founding -> speech.sentence("line", began(partnership, founding)))
                .or(() -> contact(partnership, "line-contact").map(Sentence::text));
    }

    Sentence notYet(Partnership partnership) {
        return about("bond-ahead", partnership);
    }

    private Sentence about(String key, Partnership partnership) {
        return speech.sentence(
                key,
                Map.of(
                        "tie", ties.subject(partnership).words(),
                        "parties", forms.beside(partnership.parties())),
                List.of(partnership.id()));
    }

    private Sentence founded(Partnership partnership, Founding founding) {
        return speech.sentence("bond", began(partnership, founding), List.of(partnership.id()));
    }

    private Map<String, String> began(Partnership partnership, Founding founding) {
        return Map.of(
                "tie", ties.subject(partnership).words(),
                "parties", forms.beside(partnership.parties()),
                "when", speech.dates().when(founding.begin()),
                "pilot", Boolean.toString(founding.text().pilot()));
    }

    private Optional<Sentence> contact(Partnership partnership, String key) {
        return partnership
                .firstContact()
                .filter(this::begun)
                .map(first -> speech.sentence(
                        key,
                        Map.of(
                                "parties",
                                forms.beside(partnership.parties()),
                                "when",
                                speech.dates().when(first)),
                        List.of(partnership.id())));
    }

    private Optional<Founding> founding(Partnership partnership) {
        return Founding.of(speech.register(), partnership).filter(founding -> begun(founding.begin()));
    }

    private boolean known(Partnership partnership) {
        return partnership.firstContact().isPresent()
                || Founding.of(speech.register(), partnership).isPresent();
    }

    private boolean begun(Edtf date) {
        return !speech.ahead(date);
    }

    /** Whether the reason says all that there is to say about the time. */
    private static boolean dated(Standing standing) {
        return switch (standing.state()) {
            case INFORMAL -> !standing.reason().key().equals("contact-without-agreement");
            case PROPOSED, IN_FORCE, PILOT, TERM_ENDED, SUSPENDED, ENDED -> false;
        };
    }
}
