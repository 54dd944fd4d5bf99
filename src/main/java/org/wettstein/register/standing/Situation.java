package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.course.Applied;
import org.wettstein.register.course.Certainties;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Courses;
import org.wettstein.register.course.Dating;
import org.wettstein.register.course.Decided;
import org.wettstein.register.course.Decisions;
import org.wettstein.register.course.Dossier;

/**
 * All that decides what a tie or an agreement is on a day.
 *
 * @param tie absent where it is asked of an agreement
 * @param courses of the texts that move the tie, or of the agreement
 * @param below the texts of the tie, of which some hang below these
 * @param decided about the tie, or what reaches the agreement
 * @param decisions about the tie or the texts that move it, oldest first
 * @param items about the tie or the texts that move it
 * @param letters of intent between the parties of the tie
 * @param renewals of the agreement
 * @param contacts of the tie, the first one first
 */
record Situation(
        LocalDate day,
        Optional<Partnership> tie,
        List<Course> courses,
        List<Course> below,
        Decided decided,
        List<Decision> decisions,
        List<ParliamentaryItem> items,
        List<Agreement> letters,
        List<Agreement> renewals,
        List<Contact> contacts) {

    static Situation of(Register register, Dossier dossier, LocalDate day) {
        var subjects = Stream.concat(
                        Stream.of(dossier.id()), dossier.moving().stream().map(Agreement::id))
                .toList();
        var courses = Courses.moving(register, dossier);
        return new Situation(
                day,
                Optional.of(dossier.tie()),
                courses,
                courses,
                new Decided(dossier.decisions().stream()
                        .filter(decision -> Decisions.concerns(decision, dossier.id()))
                        .toList()),
                dossier.decisions().stream()
                        .filter(decision -> decision.about().stream().anyMatch(subjects::contains))
                        .toList(),
                dossier.items().stream()
                        .filter(item -> item.about().stream().anyMatch(subjects::contains))
                        .toList(),
                dossier.letters(),
                List.of(),
                Contacts.dated(dossier)
                        .sorted(Comparator.comparing(Contact::date))
                        .toList());
    }

    static Situation of(Register register, Agreement agreement, LocalDate day) {
        var dossier = agreement
                .partnership()
                .flatMap(id -> register.find(Kind.PARTNERSHIP, id))
                .map(tie -> Dossier.of(register, tie));
        var courses = Courses.of(register, agreement, dossier);
        return new Situation(
                day,
                Optional.empty(),
                courses,
                dossier.map(tie -> Courses.moving(register, tie)).orElse(List.of()),
                courses.getFirst().decided(),
                Decisions.about(register, List.of(agreement.id())),
                register.naming(Kind.PARLIAMENTARY_ITEM, agreement.id()).stream()
                        .filter(item -> item.about().contains(agreement.id()))
                        .toList(),
                List.of(),
                register.naming(Kind.AGREEMENT, agreement.id()).stream()
                        .filter(other ->
                                other.renews().filter(agreement.id()::equals).isPresent())
                        .toList(),
                List.of());
    }

    /** Some text runs, whether suspended or not. */
    Certainty runs() {
        return Certainties.any(courses.stream().map(course -> course.runs(day)));
    }

    Certainty begun() {
        return Certainties.any(courses.stream().map(course -> course.begun(day)));
    }

    /** Texts have begun, and none of them runs any more. */
    Certainty ranOut() {
        return Certainties.all(begun(), Certainties.not(runs()));
    }

    /** Of the texts that are over, the one that ran longest. */
    Optional<Course> lastOver() {
        return courses.stream()
                .filter(course -> Certainties.all(course.begun(day), course.over(day)) != Certainty.NO)
                .max(Comparator.comparing(
                        course -> course.last(day).flatMap(Edtf::latest).orElse(LocalDate.MAX)));
    }

    /** What was decided about the whole, unless a text that was made later has begun and the tie lives again. */
    Optional<Applied> decided(DecisionAct act) {
        return decided.find(act, day)
                .map(applied -> new Applied(
                        Certainties.all(
                                applied.certainty(),
                                possible(applied.decision()),
                                Certainties.not(begunAfter(applied.decision()))),
                        applied.decision()));
    }

    private Certainty begunAfter(Decision decision) {
        return Certainties.any(courses.stream()
                .filter(course -> Dating.earlier(decision.applies(), Course.made(course.agreement())))
                .map(course -> course.begun(day)));
    }

    /** Something that was approved or asked for is still awaited: not begun, not refused, no letter made of it. */
    Certainty awaited(Certainty asked, Optional<Edtf> date) {
        var refused = decisions.stream()
                .filter(decision -> decision.act() == DecisionAct.APPROVE && !Decisions.carried(decision))
                .filter(decision -> !Dating.earlier(decision.applies(), date))
                .map(decision -> Decisions.taken(decision, day));
        var intended = letters.stream()
                .map(Course::made)
                .filter(made -> Dating.earlier(date, made))
                .map(made -> Dating.reached(made.orElseThrow(), day));
        return Certainties.all(
                asked, Certainties.not(begun()), Certainties.not(Certainties.any(Stream.concat(refused, intended))));
    }

    /** A decision without a date cannot be older than the tie, as far as that is known. */
    Certainty possible(Decision decision) {
        return decision.applies().isPresent() || (courses.isEmpty() && contacts.isEmpty())
                ? Certainty.YES
                : Certainties.any(Stream.of(begun(), hadContact()));
    }

    Certainty hadContact() {
        return Certainties.any(contacts.stream().map(contact -> Dating.reached(contact.date(), day)));
    }

    boolean hadContactBefore(Optional<Edtf> date) {
        return contacts.stream().anyMatch(contact -> Dating.earlier(Optional.of(contact.date()), date));
    }

    /** Some contact reaches to this day or beyond it. */
    boolean shownOnDay() {
        return contacts.stream().anyMatch(contact -> Dating.over(contact.date(), day) != Certainty.YES);
    }

    /** Nothing that is recorded of the tie has a date. */
    boolean undated() {
        return Stream.of(contacts, courses, decisions, items, letters).allMatch(List::isEmpty);
    }
}
