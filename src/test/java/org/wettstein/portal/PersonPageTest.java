package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.page.BodyPage;
import org.wettstein.portal.page.PersonPage;
import org.wettstein.portal.page.PersonPage.NamePart;
import org.wettstein.portal.page.ThemePage;
import org.wettstein.portal.table.PersonTable;
import org.wettstein.register.Kind;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

/** The pages of people, of the bodies they act for, and of what they work on. */
class PersonPageTest {
    private static final Id MAYOR = Id.parse("person/kabys");
    private static final Id HERMIT = Id.parse("person/x-hermitaaaaaaaaaa");

    private final Visits visits = new Visits(
            Registers.with(
                    Seldwyla.register(),
                    new Visibility.Public(),
                    record("person/tang", """
                            {'name':{'family':'Tang','given':'Dengjie','familyFirst':true,'original':{'zh':'唐登杰'}}}"""),
                    record(HERMIT.toString(), "{'name':{'family':'Zendelwald'},'privatePerson':true}"),
                    record("activity/journey", """
                            {'type':'visit','title':{'de':'Reise'},'partnerships':['partnership/goldach'],
                             'date':'1861','themes':['theme/music'],
                             'participants':['tenure/kabys-mayor','person/x-hermitaaaaaaaaaa']}""")),
            Visits.TODAY);

    @Test
    void tellsWhatSomebodyDidInOffice() {
        var visit = visits.now("/de/people/kabys");
        var page = PersonPage.of(visit, visit.register().get(Kind.PERSON, MAYOR));
        assertThat(page.offices()).singleElement().satisfies(office -> {
            assertThat(office.title().words()).isEqualTo("Stadtammann");
            assertThat(office.body()).isEqualTo(Linked.to("Stadtkanzlei", "/de/bodies/chancellery"));
            assertThat(office.during()).isEqualTo("1850–1860");
        });
        assertThat(page.agreements()).singleElement().satisfies(item -> assertThat(item.title())
                .isEqualTo(Linked.to("Vertrag", "/de/agreements/framework")));
        assertThat(page.activities()).singleElement().satisfies(item -> assertThat(item.title())
                .isEqualTo(Linked.to("Reise", "/de/activities/journey")));
    }

    @Test
    void marksTheFamilyNameWhereverItStands() {
        var visit = visits.now("/de/people/tang");
        Person person = visit.register().get(Kind.PERSON, Id.parse("person/tang"));
        var page = PersonPage.of(visit, person);
        assertThat(page.name()).containsExactly(new NamePart("Tang", true), new NamePart("Dengjie", false));
        assertThat(page.original()).isEqualTo(new Linked("唐登杰", "zh", ""));
    }

    @Test
    void givesNoPageToSomebodyWithoutAPublicRole() {
        var visit = visits.now("/de/people");
        assertThat(visit.name(HERMIT)).isEqualTo(Linked.plain("Zendelwald"));
        assertThat(visit.page(HERMIT)).isEmpty();
        assertThat(visit.page(Id.parse("tenure/kabys-mayor"))).contains("/de/people/kabys");
        assertThat(PersonTable.of(visit).rows()).hasSize(2);
    }

    @Test
    void tellsWhoHoldsTheOfficesOfABody() {
        var visit = visits.now("/de/bodies/chancellery");
        var page = BodyPage.of(visit, visit.register().get(Kind.BODY, Id.parse("body/chancellery")));
        assertThat(page.people()).extracting(person -> person.name().words()).containsExactly("John Kabys");
        var council = BodyPage.of(visit, visit.register().get(Kind.BODY, Id.parse("body/council")));
        assertThat(council.decisions()).hasSize(1);
    }

    @Test
    void countsWhatWorksOnANarrowerThemeForTheBroaderOne() {
        var visit = visits.now("/de/themes/culture");
        var culture = ThemePage.of(visit, visit.register().get(Kind.THEME, Id.parse("theme/culture")));
        assertThat(culture.narrower()).extracting(Linked::words).containsExactly("Musik");
        assertThat(culture.partnerships()).extracting(Linked::words).containsExactly("Goldach");
        assertThat(culture.activities()).hasSize(1);
        assertThat(ThemePage.of(visit, visit.register().get(Kind.THEME, Id.parse("theme/music")))
                        .partnerships())
                .isEqualTo(List.of());
    }
}
