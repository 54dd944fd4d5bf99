package org.wettstein.reading.ties;

import java.util.List;
import java.util.Optional;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.recognising.Named;

/**
 * A tie as a page tells it.
 *
 * @param written the spellings that the page has for the partner
 * @param named where it is said that this is a partner
 * @param word the page's own word for the tie; empty if only the page as a whole has one
 * @param starts the most formal first
 * @param events what happened or was planned besides, in the page's order
 * @param ended what says that it is over or suspended
 */
public record ReadTie(
        Named partner,
        List<String> written,
        Quoted named,
        Confidence confidence,
        KindOfTie kind,
        Optional<Quoted> word,
        List<Start> starts,
        List<ReadAgreement> agreements,
        List<ReadTheme> themes,
        List<ReadPerson> people,
        List<ReadEvent> events,
        Optional<Quoted> ended,
        boolean suspended) {

    public ReadTie {
        written = List.copyOf(written);
        starts = List.copyOf(starts);
        agreements = List.copyOf(agreements);
        themes = List.copyOf(themes);
        people = List.copyOf(people);
        events = List.copyOf(events);
    }

    public Optional<Start> since() {
        return starts.stream().findFirst();
    }
}
