package org.wettstein.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.notice.Calendar;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.feed.DueCalendar;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.page.TieHistory;
import org.wettstein.portal.tie.ShortText;
import org.wettstein.portal.tie.TextPage;
import org.wettstein.register.Kind;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Standings;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Writes what hangs on a tie beside its page: its calendar, its history, and its text for other websites. */
record TiePages(Journal journal, Framing framing) implements Destinations {
    private static final String EMBED = "embed";
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;

    @Override
    public Optional<Destination> find(List<String> below) {
        if (below.size() != 3) {
            return Optional.empty();
        }
        boolean embedded = below.getFirst().equals(EMBED);
        var path = embedded ? below.subList(1, 3) : below.subList(0, 2);
        return path.getFirst().equals(Section.PARTNERSHIPS.word())
                ? Id.find("partnership/" + path.getLast()).flatMap(id -> writing(embedded ? EMBED : below.getLast())
                        .map(writing -> Destination.view(below, visit -> write(visit, id, writing))))
                : Optional.empty();
    }

    private Optional<BiFunction<Visit, Partnership, Content>> writing(String word) {
        return switch (word) {
            case EMBED -> Optional.of(this::embed);
            case "due.ics" -> Optional.of(this::calendar);
            case "history" -> Optional.of(this::history);
            case "text" -> Optional.of(this::text);
            case "text.html" ->
                Optional.of((visit, tie) -> new Content("text/html; charset=utf-8", html(visit, tie), false));
            case "text.txt" ->
                Optional.of((visit, tie) -> new Content("text/plain; charset=utf-8", plain(visit, tie), false));
            default -> Optional.empty();
        };
    }

    /** Nothing hangs on a tie that is not public, or was not there yet. */
    private static Asked<Content> write(Visit visit, Id id, BiFunction<Visit, Partnership, Content> writing) {
        return visit.register()
                .find(Kind.PARTNERSHIP, id)
                .filter(tie ->
                        Standings.find(visit.register(), tie, visit.day()).isPresent())
                .map(tie -> Asked.understood(writing.apply(visit, tie)))
                .orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private Content calendar(Visit visit, Partnership tie) {
        var records = Matters.ofPartnership(visit, tie.id()).all();
        var dues = Dues.of(visit.register(), records, visit.back(YEARS_BACK), visit.ahead(YEARS_AHEAD));
        var changed = journal.entry(visit.register().version()).time();
        return new Content(
                Calendar.MEDIA_TYPE,
                new DueCalendar(visit, framing.address(), changed)
                        .of(name(visit, tie), visit.links().find(tie.id()).orElse(""), dues)
                        .text(),
                false);
    }

    private Content history(Visit visit, Partnership tie) {
        var records = Matters.ofPartnership(visit, tie.id()).all();
        var positions = TieHistory.positions(visit, records);
        var entries = positions.stream().map(journal::entry).toList();
        var frame = framing.frame(visit, visit.words().say("history.of", "name", name(visit, tie)));
        return Content.page(
                Templates.tiehistory(frame, visit.words(), TieHistory.of(visit, tie.id(), records, entries))
                        .render(),
                visit.present());
    }

    private Content text(Visit visit, Partnership tie) {
        var frame = framing.frame(visit, visit.words().say("text.of", "name", name(visit, tie)));
        var page = TextPage.of(visit, framing.address(), tie, html(visit, tie), plain(visit, tie));
        return Content.page(Templates.text(frame, visit.words(), page).render(), false);
    }

    private Content embed(Visit visit, Partnership tie) {
        return Content.page(
                Templates.embed(
                                shortText(visit, tie),
                                visit.words(),
                                framing.assets().look(),
                                framing.assets().embedded())
                        .render(),
                false);
    }

    private String html(Visit visit, Partnership tie) {
        return Templates.shorttext(shortText(visit, tie), visit.words()).render();
    }

    private String plain(Visit visit, Partnership tie) {
        return Templates.plaintext(shortText(visit, tie), visit.words()).render();
    }

    private ShortText shortText(Visit visit, Partnership tie) {
        return ShortText.of(visit, framing.address(), tie);
    }

    private static String name(Visit visit, Partnership tie) {
        return visit.wording().name(tie.id()).words();
    }
}
