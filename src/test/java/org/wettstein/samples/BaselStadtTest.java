package org.wettstein.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.language.Text;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.codec.Reference;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Contradiction;
import org.wettstein.register.evidence.Contradictions;
import org.wettstein.register.evidence.Evidence;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;

class BaselStadtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Register OFFICE = Samples.baselStadt();
    private static final Register PUBLIC = OFFICE.as(new Audience.Everybody(TODAY));

    private static final List<String> RULED = List.of(
            "agreement.massachusetts-2002.signing.date",
            "agreement.massachusetts-2015.signing.date",
            "agreement.shanghai-memorandum-4.term.end",
            "agreement.shanghai-memorandum-5.term.begin",
            "agreement.shanghai-memorandum-5.term.end",
            "agreement.toyama-2018.signing.date");
    private static final List<String> OPEN = List.of(
            "activity.shanghai-zhou.gift.weight",
            "agreement.abidjan-yopougon-memorandum.signing.date",
            "agreement.toyama-2009.parties",
            "holder.basel-stadt.partners",
            "partnership.abidjan-yopougon.themes",
            "partnership.massachusetts.themes");

    @Test
    void showsEverybodyWhereItsSourcesDisagreeAndNowhereElse() {
        assertThat(Contradictions.list(PUBLIC))
                .extracting(Contradiction::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RULED.stream(), OPEN.stream()).toList());
    }

    @Test
    void rulesOnlyWhereSomethingDecides() {
        assertThat(Contradictions.list(PUBLIC))
                .filteredOn(contradiction -> contradiction.ruling().isPresent())
                .extracting(Contradiction::id)
                .containsExactlyInAnyOrderElementsOf(RULED);
    }

    @Test
    void saysWhatTheOfficialAssertionsSay() {
        var official = OFFICE.list(Kind.ASSERTION).stream()
                .filter(assertion -> assertion.state() == AssertionState.OFFICIAL)
                .toList();

        assertThat(official).hasSizeGreaterThan(50).allSatisfy(assertion -> assertThat(besideTheRecord(assertion))
                .as(assertion.id().toString())
                .hasValueSatisfying(comparison -> assertThat(comparison).isIn(Comparison.AGREES, Comparison.COVERS)));
    }

    private static Optional<Comparison> besideTheRecord(Assertion assertion) {
        var property =
                Properties.find(assertion.record().kind(), assertion.property()).orElseThrow();
        return new Comparing(OFFICE, property)
                .compare(
                        Statement.of(assertion), OFFICE.find(assertion.record()).orElseThrow());
    }

    @Test
    void namesTheSourceOfEverySigningAndEveryTerm() {
        assertThat(PUBLIC.list(Kind.AGREEMENT)).hasSizeGreaterThan(15).allSatisfy(agreement -> {
            assertThat(agreement.sources()).isNotEmpty();
            assertThat(asserted(agreement, "signing.date"))
                    .isEqualTo(agreement.signing().isPresent());
            assertThat(asserted(agreement, "term.end"))
                    .isEqualTo(agreement.term().end().isPresent());
        });
    }

    @Test
    void givesEveryNameInFourLanguages() {
        var names = Stream.of(
                        PUBLIC.list(Kind.PLACE).stream().map(place -> place.name()),
                        PUBLIC.list(Kind.THEME).stream().map(theme -> theme.label()),
                        PUBLIC.list(Kind.BODY).stream().map(body -> body.name()),
                        PUBLIC.list(Kind.AGREEMENT).stream().map(agreement -> agreement.title()),
                        PUBLIC.list(Kind.ACTIVITY).stream().map(activity -> activity.title()),
                        PUBLIC.list(Kind.SOURCE).stream().map(source -> source.title()),
                        PUBLIC.list(Kind.RULING).stream().map(ruling -> ruling.reason()))
                .flatMap(several -> several)
                .toList();

        assertThat(names).hasSizeGreaterThan(150).extracting(Text::wordings).allSatisfy(wordings -> assertThat(wordings)
                .containsKeys("de", "en", "fr", "it"));
    }

    @Test
    void keepsItsOwnQuestionsInside() {
        var inside = Stream.of(Kind.NOTE, Kind.ASSERTION)
                .flatMap(OFFICE::stated)
                .filter(stated -> stated.state().visibility() instanceof Visibility.Internal)
                .toList();

        assertThat(inside).extracting(stated -> stated.id().kind()).contains("note", "assertion");
        assertThat(inside)
                .allSatisfy(stated -> assertThat(PUBLIC.find(stated.id())).isEmpty());
    }

    @Test
    void keepsNobodyWhoHadNoPartInIt() {
        var named = Stream.of(Kind.TENURE, Kind.AGREEMENT, Kind.ACTIVITY, Kind.PARLIAMENTARY_ITEM)
                .flatMap(PUBLIC::stated)
                .flatMap(stated -> Reference.of(stated.record()).stream())
                .map(Reference::to)
                .filter(id -> id.kind().equals("person"))
                .toList();

        assertThat(PUBLIC.list(Kind.PERSON)).extracting(person -> person.id()).isSubsetOf(named);
    }

    @Test
    void learnsTheDayOfTheSisterStateAgreementOnlyByItsRuling() {
        var agreement = Id.parse("agreement/massachusetts-2002");
        var days = Stream.iterate(1L, version -> version <= OFFICE.version(), version -> version + 1)
                .flatMap(version -> OFFICE.at(version).find(Kind.AGREEMENT, agreement).stream())
                .map(known -> known.signing().orElseThrow().date().orElseThrow().text())
                .distinct();

        assertThat(days).containsExactly("2002-06", "2002-06-20");
    }

    private static boolean asserted(Agreement agreement, String property) {
        return Evidence.list(PUBLIC, agreement.id()).stream()
                .anyMatch(evidence -> evidence.property().text().equals(property));
    }

    @Test
    void keepsSahabAndHongKongApart() {
        assertThat(PUBLIC.list(Kind.PARTNERSHIP))
                .filteredOn(tie -> tie.namings().getLast().apart())
                .extracting(tie -> tie.id().name())
                .containsExactly("hong-kong", "sahab");
        assertThat(Optional.of(PUBLIC.holder().partners())).hasValueSatisfying(partners -> assertThat(partners)
                .extracting(Id::name)
                .containsExactly("massachusetts", "shanghai", "miami-beach", "toyama", "abidjan-yopougon", "seoul"));
    }
}
