package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.agreement.Outcome;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.Span;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Matters;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Courses;
import org.wettstein.register.course.Dossier;
import org.wettstein.register.due.Due;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Gaps;

/**
 * What a tie has been through, as the day shown knows it.
 *
 * @param papers its papers without those that came after the day
 * @param ahead what falls due
 */
record Life(Visit visit, Dossier papers, List<Gap> gaps, List<Due> ahead) {

    /** @param until the day to which what falls due is shown */
    static Life of(Visit visit, Partnership tie, LocalDate until) {
        var all = Dossier.of(visit.register(), tie);
        var papers = new Dossier(
                tie,
                all.binding(),
                all.agreements().stream()
                        .filter(text -> Matters.isThere(visit, text))
                        .toList(),
                all.decisions().stream()
                        .filter(decision -> visit.knows(decision.date().or(decision::effective)))
                        .toList(),
                all.items(),
                all.activities().stream()
                        .filter(activity -> visit.knows(activity.date()))
                        .toList());
        return new Life(visit, papers, Gaps.list(visit.register(), tie, visit.day()), ahead(visit, papers, until));
    }

    /** Anniversaries and ends after the day shown. */
    private static List<Due> ahead(Visit visit, Dossier papers, LocalDate until) {
        var records = Stream.concat(
                        Stream.of(papers.id()), papers.agreements().stream().map(Agreement::id))
                .toList();
        return Dues.of(visit.register(), records, visit.day().plusDays(1), until).stream()
                .filter(due -> switch (due.kind()) {
                    case TERM_END, ANNIVERSARY -> true;
                    case NOTICE, REVIEW, DUE -> false;
                })
                .toList();
    }

    Partnership tie() {
        return papers.tie();
    }

    /** The courses of the texts that decide what the tie is, frameworks first, then in the order of time. */
    List<Course> courses() {
        return Courses.moving(visit.register(), papers).stream()
                .filter(course ->
                        course.begin().isPresent() || course.ending().lastDay().isPresent())
                .sorted(Comparator.<Course, Boolean>comparing(
                                course -> course.agreement().under().isPresent())
                        .thenComparing(course -> course.begin()
                                .map(Edtf::span)
                                .flatMap(Span::earliest)
                                .orElse(LocalDate.MIN)))
                .toList();
    }

    List<Course> courses(Agreement text) {
        return Courses.of(visit.register(), text, Optional.of(papers));
    }

    boolean moves(Agreement text) {
        return papers.binding().moves(text);
    }

    /** What was decided that changed how it runs. */
    List<Decision> turns() {
        return papers.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.CARRIED)
                .filter(decision -> switch (decision.act()) {
                    case END, SUSPEND, RESUME, EXTEND -> decision.applies().isPresent();
                    case APPROVE, NOTIFY, NAME, FUND -> false;
                })
                .toList();
    }

    /** The last day of the line: the day shown, or the day on which it was ended. */
    LocalDate last() {
        return turns().stream()
                .filter(decision ->
                        decision.act() == DecisionAct.END && decision.about().contains(tie().id()))
                .flatMap(decision -> decision.applies().flatMap(Edtf::latest).stream())
                .filter(day -> day.isBefore(visit.day()))
                .findFirst()
                .orElse(visit.day());
    }

    /** When the two sides began to deal with each other: the first contact, else the first thing that is dated. */
    Optional<Span> begin() {
        return tie().firstContact().map(Pen::beginning).or(() -> dates().stream()
                .map(Pen::beginning)
                .filter(span -> span.earliest().isPresent())
                .min(Comparator.comparing(Span::begin)));
    }

    /** Up to when a source shows it as alive. */
    Optional<Edtf> evidence() {
        return tie().lastEvidence().filter(date -> visit.knows(Optional.of(date)));
    }

    /** The earliest day that is drawn. */
    Optional<LocalDate> earliest() {
        return Stream.of(tie().firstContact().stream(), evidence().stream(), dates().stream())
                .flatMap(dates -> dates)
                .flatMap(date -> date.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    private List<Edtf> dates() {
        var dates = new ArrayList<Edtf>();
        papers.agreements().forEach(text -> {
            Course.made(text).ifPresent(dates::add);
            text.term().begin().ifPresent(dates::add);
        });
        papers.activities().stream().map(Activity::date).forEach(date -> date.ifPresent(dates::add));
        return dates;
    }
}
