package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.ties.EventKind;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadEvent;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;

/**
 * When the texts of a tie were signed or renewed, by all its pages. Dates less than a year apart are taken for those of
 * one text, unless a page tells of two; renewals less than two years apart for one renewal.
 */
record Texts(SharedTie tie) {
    private static final long SAME_TEXT = 366;
    private static final long SAME_RENEWAL = 730;
    private static final Set<AgreementType> RENEWALS = Set.of(AgreementType.RENEWAL, AgreementType.ADDENDUM);

    private record Text(AgreementType type, Edtf date, Telling telling) {

        /** A page's “agreement” may be any text; a memorandum is no framework. */
        boolean maybe(Text other) {
            return type == other.type || type == AgreementType.OTHER || other.type == AgreementType.OTHER;
        }
    }

    List<ToldProperty> properties() {
        var signed = Stream.concat(texts(false), settled()).toList();
        var properties = new ArrayList<ToldProperty>();
        new Separating<>(signed, this::signed, Text::telling).properties(tie.record(), "agreement.signed", properties);
        new Separating<>(texts(true).toList(), Texts::renewed, Text::telling)
                .properties(tie.record(), "renewal", properties);
        return properties;
    }

    private Stream<Text> texts(boolean renewals) {
        return tie.tellers().stream().flatMap(teller -> teller.tie().agreements().stream()
                .filter(agreement -> agreement.signed().isPresent())
                .filter(agreement -> RENEWALS.contains(agreement.type()) == renewals)
                .map(agreement -> text(teller, agreement)));
    }

    private static Text text(TieOnPage teller, ReadAgreement agreement) {
        var date = agreement.signed().orElseThrow();
        return new Text(
                agreement.type(),
                date,
                new Telling(
                        teller.page(),
                        Claim.IS,
                        new DateValue(date),
                        Telling.Sort.PLAIN,
                        agreement.quote(),
                        agreement.confidence()));
    }

    private Stream<Text> settled() {
        return tie.tellers().stream().flatMap(teller -> teller.tie().events().stream()
                .filter(event -> event.kind() == EventKind.SETTLED)
                .map(event -> settled(teller, event)));
    }

    private static Text settled(TieOnPage teller, ReadEvent event) {
        return new Text(
                AgreementType.OTHER,
                event.date(),
                new Telling(
                        teller.page(),
                        Claim.IS,
                        new DateValue(event.date()),
                        Telling.Sort.SETTLED,
                        event.quote(),
                        event.confidence()));
    }

    private Comparison signed(Text one, Text other) {
        var comparison = Dates.compare(one.date(), other.date());
        boolean sameText = one.maybe(other)
                && !one.telling().page().equals(other.telling().page())
                && Dates.within(SAME_TEXT, one.date(), other.date())
                && !twoTexts(one, other);
        return sameText || (comparison != Comparison.CONTRADICTS && one.maybe(other))
                ? comparison
                : Comparison.COMPATIBLE;
    }

    /** Some page tells of two texts, the one of the one date, the other of the other. */
    private boolean twoTexts(Text one, Text other) {
        return tie.tellers().stream().anyMatch(teller -> tells(teller, one.date()) && tells(teller, other.date()));
    }

    private static boolean tells(TieOnPage teller, Edtf date) {
        return teller.tie().agreements().stream()
                .flatMap(agreement -> agreement.signed().stream())
                .anyMatch(date::equals);
    }

    private static Comparison renewed(Text one, Text other) {
        return Dates.within(SAME_RENEWAL, one.date(), other.date())
                ? Dates.compare(one.date(), other.date())
                : Comparison.COMPATIBLE;
    }
}
