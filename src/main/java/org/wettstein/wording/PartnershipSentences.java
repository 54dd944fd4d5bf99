package org.wettstein.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.standing.Contact;
import org.wettstein.register.standing.Contacts;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Reason;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;

/** What a partnership is, from the facts. */
record PartnershipSentences(
        Speech speech, Names names, Forms forms, Beginnings beginnings, StandingWords standings, GapWords gaps) {

    List<Sentence> sentences(Partnership partnership) {
        var standing = Standings.find(speech.register(), partnership, speech.day());
        return Stream.of(
                        beginnings.sentences(partnership, standing),
                        standing.stream().flatMap(_ -> word(partnership).stream()),
                        standing.stream().flatMap(found -> standings.reasons(found).stream()),
                        themes(partnership).stream(),
                        gaps(partnership, standing),
                        contact(partnership, standing).stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** The begin; and what decides the standing, where that is not simply that it goes on. */
    String line(Partnership partnership) {
        var standing = Standings.find(speech.register(), partnership, speech.day());
        var said = new ArrayList<String>();
        beginnings.line(partnership).ifPresent(said::add);
        standing.filter(found -> said.isEmpty() || !goesOn(found))
                .map(found ->
                        said.isEmpty() ? standings.reasons(found).getFirst().text() : standings.reasonAgain(found))
                .ifPresent(said::add);
        return said.isEmpty() ? beginnings.notYet(partnership).text() : String.join(" ", said);
    }

    private static boolean goesOn(Standing standing) {
        return switch (standing.state()) {
            case IN_FORCE, PILOT, INFORMAL -> true;
            case PROPOSED, TERM_ENDED, SUSPENDED, ENDED -> false;
        };
    }

    /** The holder's own word, where it says more than the noun that stands in the other sentences. */
    private Optional<Sentence> word(Partnership partnership) {
        var naming = partnership.naming(speech.day());
        var word = speech.words(naming.word());
        return !naming.apart() && beginnings.ties().said(partnership, word)
                ? Optional.empty()
                : Optional.of(speech.sentence(
                        naming.apart() ? "word-apart" : "word",
                        Map.of(
                                "home", forms.subject(partnership.parties().getFirst()),
                                "word", speech.quoted(word)),
                        List.of(partnership.id())));
    }

    private Optional<Sentence> themes(Partnership partnership) {
        return Optional.of(partnership.themes())
                .filter(themes -> !themes.isEmpty())
                .map(themes -> speech.sentence(
                        "themes",
                        Map.of(
                                "themes",
                                speech.list(themes.stream()
                                        .map(names::words)
                                        .map(speech::inside)
                                        .toList())),
                        List.of(partnership.id())));
    }

    /** The open gap goes without saying where the last memorandum is remarked on. */
    private Stream<Sentence> gaps(Partnership partnership, Optional<Standing> standing) {
        var remarks = standing.stream()
                .flatMap(found -> found.remarks().stream())
                .map(Reason::key)
                .toList();
        return Gaps.list(speech.register(), partnership, speech.day()).stream()
                .filter(gap -> gap.to().isPresent() || !remarks.contains("last-memorandum-ended"))
                .map(gaps::sentence);
    }

    Sentence gap(Gap gap) {
        return gaps.sentence(gap);
    }

    /** Left out where the reason has told its date. */
    private Optional<Sentence> contact(Partnership partnership, Optional<Standing> standing) {
        return Contacts.latest(speech.register(), partnership, speech.day())
                .filter(contact -> standing.filter(
                                found -> found.reason().arguments().containsValue(contact.date()))
                        .isEmpty())
                .map(contact -> speech.sentence(
                        speech.past(contact.date()) ? "contact" : "contact-begun",
                        Map.of("when", when(contact)),
                        List.of(contact.record())));
    }

    /** A signing is of one day, an activity lasts. */
    private String when(Contact contact) {
        return contact.record().kind().equals("agreement")
                ? speech.dates().when(contact.date())
                : speech.dates().during(begin(contact.date()));
    }

    /** Of a contact that goes on, only its begin can be told. */
    private Edtf begin(Edtf date) {
        return !speech.past(date) && date instanceof EdtfInterval interval
                ? interval.begin().date().map(Edtf.class::cast).orElse(date)
                : date;
    }
}
