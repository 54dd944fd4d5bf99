package org.wettstein.reading.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void tiesPagesOfSeveralLanguagesByThePlaceAndNotByItsSpelling() {
        var pages = PagesTogether.of(
                "Linz",
                "Partnerstädte der Stadt Linz\n\nSeit dem 4. Mai 1989 besteht eine Städtepartnerschaft mit Peking.",
                "Les jumelages de la ville de Linz\n\nLe jumelage avec Pékin date du 4 mai 1989.",
                "I gemellaggi della città di Linz\n\nIl gemellaggio con Pechino è stato firmato il 4 maggio 1989.");

        assertThat(pages.get("partnership/beijing", "place").tellings()).hasSize(3);
        assertThat(pages.get("partnership/beijing", "since").relation()).isEqualTo(Relation.AGREES);
    }

    @Test
    void keepsNamesakesInOtherCountriesApart() {
        var pages = PagesTogether.of(
                "Linz",
                "Partnerstädte der Stadt Linz\n\nSeit 1989 besteht eine Städtepartnerschaft mit Valencia (Spanien).",
                "Partnerstädte der Stadt Linz\n\nSeit 1994 besteht eine Städtepartnerschaft mit Valencia (Venezuela).");

        assertThat(pages.together().properties())
                .filteredOn(told -> told.property().equals("since"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.relation()).isEqualTo(Relation.ALONE));
    }

    @Test
    void takesTheDayForMorePreciseThanItsYear() {
        var since = PagesTogether.of(
                        "Linz",
                        "Unsere Partnerstädte\n\nSeit dem 4. Mai 1989 besteht eine Städtepartnerschaft mit Tampere.",
                        "Our twin towns\n\nLinz has been twinned with Tampere since 1989.")
                .get("partnership/tampere", "since");

        assertThat(since.relation()).isEqualTo(Relation.REFINES);
        assertThat(since.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.one().page()).isEqualTo("page-1");
            assertThat(pair.other().page()).isEqualTo("page-2");
        });
    }

    @Test
    void findsTwoYearsForOneStartContradictory() {
        var since = PagesTogether.of(
                        "Linz",
                        "Unsere Partnerstädte\n\nSeit 1989 besteht eine Städtepartnerschaft mit Tampere.",
                        "Our twin towns\n\nLinz has been twinned with Tampere since 1990.")
                .get("partnership/tampere", "since");

        assertThat(since.relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(PagesTogether.values(since)).containsExactly("1989", "1990");
    }

    @Test
    void takesWorkingTogetherAndSigningForTwoFacts() {
        var pages = PagesTogether.of(
                "Linz",
                "Unsere Partnerstädte\n\nLinz und Tampere stehen seit 1985 in engem Kontakt."
                        + " Der Partnerschaftsvertrag wurde am 4. Mai 1989 unterzeichnet.",
                "Our twin towns\n\nLinz and Tampere have been in close contact since 1985."
                        + " The partnership agreement was signed on 4 May 1989.");

        assertThat(pages.get("partnership/tampere", "since").relation()).isEqualTo(Relation.AGREES);
        assertThat(pages.get("partnership/tampere", "firstContact").relation()).isEqualTo(Relation.AGREES);
    }

    @Test
    void letsAPageThatGivesTwoStartsAgreeWithOneThatGivesTheLater() {
        var since = PagesTogether.of(
                        "Linz",
                        "Unsere Partnerstädte\n\nDie Städtepartnerschaft mit Tampere begann 1989."
                                + " Der Partnerschaftsvertrag wurde am 4. Mai 1995 unterzeichnet.",
                        "Our twin towns\n\nLinz has been twinned with Tampere since 1995.")
                .get("partnership/tampere", "since");

        assertThat(PagesTogether.values(since)).containsExactlyInAnyOrder("1989", "1995-05-04", "1995");
        assertThat(since.relation()).isEqualTo(Relation.REFINES);
    }

    @Test
    void tellsRenewalsYearsApartFromTwoDatesForOneRenewal() {
        var apart = PagesTogether.of(
                "Linz",
                "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                        + " Im Mai 1999 wurde der Vertrag erneuert. Im Juni 2009 wurde der Vertrag erneuert.");
        var beside = PagesTogether.of(
                "Linz",
                "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                        + " Am 4. Mai 2009 wurde der Vertrag erneuert.",
                "Our twin towns\n\nLinz is twinned with Tampere. The agreement was renewed in June 2010.");

        assertThat(apart.all("partnership/tampere", "renewal"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.relation()).isEqualTo(Relation.ALONE));
        assertThat(beside.get("partnership/tampere", "renewal").relation()).isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void holdsAPlannedTermAgainstTheOneThatWasSigned() {
        var term = PagesTogether.of(
                        "Linz",
                        "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                                + " Das Memorandum of Understanding 2021-2023 wurde am 4. Mai 2021 unterzeichnet.",
                        "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                                + " Das nächste Memorandum of Understanding soll von 2020 bis 2022 gelten.")
                .get("partnership/tampere", "agreement.term");

        assertThat(term.relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(term.tellings().stream().map(Telling::sort))
                .containsExactly(Telling.Sort.PLAIN, Telling.Sort.PLANNED);
    }

    @Test
    void takesMemorandaThatFollowEachOtherForDifferentTexts() {
        var pages = PagesTogether.of(
                "Linz",
                "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                        + " Das Memorandum of Understanding 2018-2020 wurde am 4. Mai 2018 unterzeichnet.",
                "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft."
                        + " Das Memorandum of Understanding 2021-2023 wurde am 6. Mai 2021 unterzeichnet.");

        assertThat(pages.all("partnership/tampere", "agreement.signed")).hasSize(2);
        assertThat(pages.all("partnership/tampere", "agreement.term")).hasSize(2);
    }

    @Test
    void findsAPartOfACityMorePrecise() {
        var place = PagesTogether.of(
                        "Linz",
                        "Partnerstädte\n\nDie Partnerstädte von Linz sind Tampere, Nantes und Abidjan.",
                        "Partnerstädte\n\nSeit 2021 besteht eine Städtepartnerschaft mit Abidjan/Yopougon.")
                .get("partnership/abidjan-yopougon", "place");

        assertThat(place.relation()).isEqualTo(Relation.REFINES);
    }

    @Test
    void asksOnlyListsOfPartnersWhichPartnersThereAre() {
        var partners = PagesTogether.of(
                        "Linz",
                        "Partnerstädte\n\nDie Partnerstädte von Linz sind Tampere, Nantes und Bordeaux.",
                        "Partnerstädte\n\nDie Partnerstädte von Linz sind Tampere, Nantes und Porto.",
                        "Tampere\n\nSeit 1989 besteht eine Städtepartnerschaft mit Tampere.")
                .get("holder/linz", "partners");

        assertThat(partners.relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(partners.tellings()).hasSize(2);
    }

    @Test
    void takesAnEnumerationForTheWholeAndSubjectsAmongOthersForAPart() {
        var pages = "Unsere Partnerstädte\n\nMit Tampere besteht eine Städtepartnerschaft. Schwerpunkte sind ";
        var whole =
                PagesTogether.of("Linz", pages + "Kultur, Sport und Bildung.", pages + "Kultur, Sport und Tourismus.");
        var part = PagesTogether.of(
                "Linz", pages + "Kultur, Sport und Bildung.", pages + "unter anderem Kultur, Sport und Tourismus.");

        assertThat(whole.get("partnership/tampere", "themes").relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(part.get("partnership/tampere", "themes").relation()).isEqualTo(Relation.BESIDE);
    }

    @Test
    void knowsAPersonInTwoLanguagesByNameAndOffice() {
        var person = PagesTogether.of(
                        "Linz",
                        "Unsere Partnerstädte\n\nDie Städtepartnerschaft mit Tampere wurde 1989 von Bürgermeister Hugo"
                                + " Sperber unterzeichnet.",
                        "Our twin towns\n\nThe twinning agreement with Tampere was signed in 1989 by Mayor Hugo Sperber.")
                .get("partnership/tampere", "person");

        assertThat(person.relation()).isEqualTo(Relation.AGREES);
        assertThat(PagesTogether.values(person)).containsExactly("Hugo Sperber, Bürgermeister", "Hugo Sperber, Mayor");
    }

    @Test
    void takesANameWithItsOfficeForMoreThanTheNameAndTwoOfficesForNoContradiction() {
        var pages = PagesTogether.of(
                "Linz",
                "Our twin towns\n\nThe twinning agreement with Tampere was signed in 1989 by Mayor Hugo Sperber"
                        + " and by Governor Paula Adler.",
                "Our twin towns\n\nThe twinning agreement with Tampere was signed in 1989 by Hugo Sperber and Paula"
                        + " Adler.",
                "Our twin towns\n\nThe twinning agreement with Tampere was signed in 1989 by Minister Paula Adler.");

        assertThat(pages.all("partnership/tampere", "person"))
                .extracting(ToldProperty::relation)
                .containsExactly(Relation.REFINES, Relation.REFINES);
        assertThat(pages.all("partnership/tampere", "person").getLast().pairs())
                .extracting(Pair::relation)
                .containsExactlyInAnyOrder(Relation.REFINES, Relation.BESIDE, Relation.REFINES);
    }

    @Test
    void asksOfTwoPagesThatTellOfAnEndWhetherItIsTheSame() {
        var suspended = "Unsere Partnerstädte\n\nDie Städtepartnerschaft mit Tampere ruht seit 2022.";
        var silent = "Our twin towns\n\nLinz has been twinned with Tampere since 1989.";
        var alike = PagesTogether.of(
                "Linz", suspended, silent, "Our twin towns\n\nThe twinning with Tampere is suspended since 2022.");
        var unlike = PagesTogether.of(
                "Linz", suspended, silent, "Our twin towns\n\nThe twinning with Tampere was terminated in 2022.");

        assertThat(alike.get("partnership/tampere", "ending").relation()).isEqualTo(Relation.AGREES);
        assertThat(unlike.get("partnership/tampere", "ending").relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(PagesTogether.values(unlike.get("partnership/tampere", "ending")))
                .containsExactly("suspended", "over");
        assertThat(PagesTogether.of("Linz", silent).all("partnership/tampere", "ending"))
                .isEmpty();
    }

    @Test
    void seesOneTieFromBothItsEnds() {
        var since = PagesTogether.of(
                        "Linz", "Unsere Partnerstädte\n\nSeit 1989 besteht eine Städtepartnerschaft mit Tampere.")
                .and("Tampere", "Our twin towns\n\nTampere has been twinned with Linz since 1990.")
                .get("partnership/tampere", "since");

        assertThat(since.relation()).isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void keepsTheTiesOfDifferentHoldersApart() {
        var pages = PagesTogether.of(
                        "Linz", "Unsere Partnerstädte\n\nSeit 1989 besteht eine Städtepartnerschaft mit Tampere.")
                .and("Graz", "Unsere Partnerstädte\n\nSeit 1990 besteht eine Städtepartnerschaft mit Tampere.");

        assertThat(pages.together().properties())
                .filteredOn(told -> told.property().equals("since"))
                .hasSize(2);
    }
}
