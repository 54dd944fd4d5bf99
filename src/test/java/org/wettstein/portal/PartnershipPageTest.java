package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Disagreement.Position;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Reference;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.AgreementNode;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.page.AgreementPage;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.register.Kind;

class PartnershipPageTest {
    private static final String PATH = "/de/partnerships/goldach";

    private final Visits visits = Visits.seldwyla();

    @Test
    void showsAgreementsAsATree() {
        assertThat(page(visits.now(PATH)).agreements()).singleElement().satisfies(framework -> {
            assertThat(framework.title().words()).isEqualTo("Vertrag");
            assertThat(framework.below()).extracting(AgreementNode::anchor).containsExactly("agreement-renewal");
        });
    }

    @Test
    void knowsOnAPastDayNothingOfWhatCameLater() {
        assertThat(page(visits.on(PATH, LocalDate.of(1860, 1, 1))).agreements())
                .singleElement()
                .satisfies(framework -> assertThat(framework.below()).isEmpty());
        assertThat(page(visits.on(PATH, LocalDate.of(1857, 1, 1))).activities()).isEmpty();
        assertThat(page(visits.now(PATH)).activities()).extracting(Item::anchor).containsExactly("activity-visit");
    }

    @Test
    void keepsGiftsApartFromOtherActivities() {
        assertThat(page(visits.now(PATH)).gifts()).extracting(Item::anchor).containsExactly("activity-fountain");
    }

    @Test
    void numbersSourcesAsTheyAreReadAndLeadsBack() {
        var notes = page(visits.now(PATH)).footnotes();
        assertThat(notes).extracting(Footnote::number).containsExactly(1, 2);
        assertThat(notes).extracting(note -> note.title().words()).containsExactly("Chronik", "Anzeiger");
        assertThat(notes.getFirst().references())
                .extracting(Reference::anchor)
                .startsWith("reference-1-1", "reference-1-2")
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatEachSourceSaysWhichIsOfficialAndWhy() {
        assertThat(page(visits.now(PATH)).disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.record().words()).isEqualTo("Vertrag");
            assertThat(disagreement.positions())
                    .extracting(Position::says)
                    .containsExactly("3.\u00a0Mai 1856", "4.\u00a0Mai 1856");
            assertThat(disagreement.positions()).extracting(Position::official).containsExactly(true, false);
            assertThat(disagreement.positions().getLast().comparison()).isEqualTo("widerspricht der amtlichen Angabe");
            assertThat(disagreement.reason().words()).isEqualTo("Die Urkunde trägt diesen Tag.");
            assertThat(disagreement.ruling()).contains("Stadtkanzlei").contains("2.\u00a0Januar 1890");
        });
    }

    @Test
    void namesBesideAFactTheSourcesThatSaySoAndPointsAtTheOthers() {
        var visit = visits.now("/de/agreements/framework");
        var page = AgreementPage.of(visit, visit.register().get(Kind.AGREEMENT, Id.parse("agreement/framework")));
        assertThat(page.facts())
                .filteredOn(fact -> !fact.disagreement().isEmpty())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.values()).extracting(Linked::words).containsExactly("3.\u00a0Mai 1856");
                    assertThat(fact.references()).extracting(Reference::number).containsExactly(1);
                });
        assertThat(page.footnotes().getFirst().title().words()).isEqualTo("Chronik");
    }

    @Test
    void marksWordsThatStandInForMissingOnes() {
        var page = page(visits.now("/en/partnerships/goldach"));
        assertThat(page.name().language()).isEqualTo("de");
        assertThat(page.facts()).extracting(Fact::label).doesNotContain("another statement");
    }

    private static PartnershipPage page(Visit visit) {
        return PartnershipPage.of(visit, visit.register().get(Kind.PARTNERSHIP, Id.parse("partnership/goldach")));
    }
}
