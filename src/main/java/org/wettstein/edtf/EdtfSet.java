package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several dates, of which one is meant ({@code [...]}) or all are ({@code {...}}). */
public record EdtfSet(boolean oneOf, List<Member> members) implements Edtf {

    /** A member of a set. */
    public sealed interface Member {

        /** One date. */
        record One(EdtfDate date) implements Member {}

        /** All from one date to another of the same precision; without the one or the other, all before or after. */
        record Range(Optional<EdtfDate> from, Optional<EdtfDate> to) implements Member {
            public Range {
                fault(from, to).ifPresent(reason -> {
                    throw reason.at(0);
                });
            }

            static Optional<Reason> fault(Optional<EdtfDate> from, Optional<EdtfDate> to) {
                if (from.isEmpty() || to.isEmpty()) {
                    return from.equals(to) ? Optional.of(Reason.SET_OPEN) : Optional.empty();
                }
                if (!from.get().hasSameComponents(to.get())) {
                    return Optional.of(Reason.SET_PRECISION);
                }
                boolean backwards = to.get().span().isBefore(from.get().span());
                return backwards ? Optional.of(Reason.SET_BACKWARDS) : Optional.empty();
            }
        }

        default Stream<EdtfDate> dates() {
            return switch (this) {
                case One(EdtfDate date) -> Stream.of(date);
                case Range(Optional<EdtfDate> from, Optional<EdtfDate> to) -> Stream.concat(from.stream(), to.stream());
            };
        }

        default String text() {
            return switch (this) {
                case One(EdtfDate date) -> date.text();
                case Range(Optional<EdtfDate> from, Optional<EdtfDate> to) ->
                    from.map(EdtfDate::text).orElse("")
                            + ".."
                            + to.map(EdtfDate::text).orElse("");
            };
        }

        default Span span() {
            return switch (this) {
                case One(EdtfDate date) -> date.span();
                case Range(Optional<EdtfDate> from, Optional<EdtfDate> to) ->
                    new Span(
                            from.map(date -> date.span().begin()).orElse(Bound.Endless.PAST),
                            to.map(date -> date.span().end()).orElse(Bound.Endless.FUTURE));
            };
        }

        /** Days stand for themselves; something coarser is a date that holds on some day of its span. */
        private Certainty holds(LocalDate day, boolean oneOf) {
            if (!span().contains(day)) {
                return Certainty.NO;
            }
            boolean days = dates().allMatch(date -> date.span().isOneDay());
            return days && (!oneOf || span().isOneDay()) ? Certainty.YES : Certainty.PERHAPS;
        }
    }

    public EdtfSet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw Reason.SET_MEMBER.at(1);
        }
    }

    @Override
    public String text() {
        String list = members.stream().map(Member::text).collect(Collectors.joining(","));
        return oneOf ? "[" + list + "]" : "{" + list + "}";
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Span span() {
        return members.stream().map(Member::span).reduce(Span::enclosing).orElseThrow();
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
    public String toString() {
        return text();
    }
}
