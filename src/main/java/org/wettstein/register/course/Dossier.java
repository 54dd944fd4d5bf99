package org.wettstein.register.course;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Question;
import org.wettstein.register.Register;

/** All papers of a register on one tie. */
public record Dossier(
        Partnership tie,
        Binding binding,
        List<Agreement> agreements,
        List<Decision> decisions,
        List<ParliamentaryItem> items,
        List<Activity> activities) {

    public static Dossier of(Register register, Partnership tie) {
        return register.answer(new Papers(tie));
    }

    /** Which papers there are on a tie. */
    private record Papers(Partnership tie) implements Question<Dossier> {

        @Override
        public Dossier answer(Register register) {
            return collect(register, tie);
        }

        /** One register has one record of a tie; to compare its fields would take long. */
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Papers(var otherTie) && tie == otherTie;
        }

        @Override
        public int hashCode() {
            return tie.id().hashCode();
        }
    }

    private static Dossier collect(Register register, Partnership tie) {
        var agreements = register.naming(Kind.AGREEMENT, tie.id()).stream()
                .filter(agreement ->
                        agreement.partnership().filter(tie.id()::equals).isPresent())
                .toList();
        var subjects = Stream.concat(Stream.of(tie.id()), agreements.stream().map(Agreement::id))
                .toList();
        return new Dossier(
                tie,
                new Binding(register, tie),
                agreements,
                Decisions.about(register, subjects),
                subjects.stream()
                        .flatMap(subject -> register.naming(Kind.PARLIAMENTARY_ITEM, subject).stream())
                        .distinct()
                        .toList(),
                register.naming(Kind.ACTIVITY, tie.id()).stream()
                        .filter(activity -> activity.partnerships().contains(tie.id()))
                        .toList());
    }

    public Id id() {
        return tie.id();
    }

    /** The agreements that decide what the tie is. */
    public List<Agreement> moving() {
        return agreements.stream().filter(binding::moves).toList();
    }

    /** The letters of intent between the tie's parties. */
    public List<Agreement> letters() {
        return agreements.stream().filter(binding::intends).toList();
    }
}
