package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several dates, of which one is meant ({@code [...]}) or all are ({@code {...}}). */
public final class EdtfSet implements Edtf {
    private final String text;
    private final boolean oneOf;
    private final List<Member> members;
    private final Span span;

    /**
     * One date, where from and to are the same, or all from one date to another of the same precision; without the
     * one or the other, all up to a date or all after it.
     */
    public record Member(Optional<EdtfDate> from, Optional<EdtfDate> to) {

        Span span() {
            return new Span(
                    from.map(date -> date.span().begin()).orElse(Bound.Endless.PAST),
                    to.map(date -> date.span().end()).orElse(Bound.Endless.FUTURE));
        }

        Stream<EdtfDate> dates() {
            return Stream.concat(from.stream(), to.stream());
        }

        /** Days stand for themselves; something coarser is a date that holds on some day of its span. */
        private Certainty holds(LocalDate day, boolean oneOf) {
            if (!span().contains(day)) {
                return Certainty.NO;
            }
            boolean days = dates().allMatch(date -> date.span().isOneDay());
            return days && (!oneOf || from.equals(to)) ? Certainty.YES : Certainty.PERHAPS;
        }
    }

    EdtfSet(String text, boolean oneOf, List<Member> members) {
        this.text = text;
        this.oneOf = oneOf;
        this.members = List.copyOf(members);
        this.span =
                this.members.stream().map(Member::span).reduce(Span::enclosing).orElseThrow();
    }

    /** Whether one of the members is meant, and not all. */
    public boolean oneOf() {
        return oneOf;
    }

    public List<Member> members() {
        return members;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public boolean uncertain() {
        return members.stream().flatMap(Member::dates).anyMatch(EdtfDate::uncertain);
    }

    @Override
    public boolean approximate() {
        return members.stream().flatMap(Member::dates).anyMatch(EdtfDate::approximate);
    }

    /** Of all the dates any can hold; of one among several each is only possible. */
    @Override
    public Certainty holds(LocalDate day) {
        List<Certainty> each =
                members.stream().map(member -> member.holds(day, oneOf)).toList();
        if (each.stream().allMatch(Certainty.NO::equals)) {
            return Certainty.NO;
        }
        boolean yes = oneOf
                ? each.stream().allMatch(Certainty.YES::equals)
                : each.stream().anyMatch(Certainty.YES::equals);
        return yes ? Certainty.YES : Certainty.PERHAPS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfSet set && text.equals(set.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
