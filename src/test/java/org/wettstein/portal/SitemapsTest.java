package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;
import org.wettstein.web.LanguageChoice;

class SitemapsTest {
    private static final LocalDate BEGINNING = LocalDate.of(1856, 1, 1);

    private final Register register = Registers.with(
                    Seldwyla.register(),
                    new Visibility.Public(),
                    record("person/x-hermitaaaaaaaaaa", "{'name':{'family':'Zendelwald'},'privatePerson':true}"),
                    record("activity/journey", """
                            {'type':'visit','title':{'de':'Reise'},'partnerships':['partnership/goldach']}"""))
            .as(new Audience.Everybody(Visits.TODAY));

    @Test
    void listsEachPageInEachLanguageWithTheOthers() {
        assertThat(pages())
                .extracting(SitePages.Entry::address)
                .doesNotHaveDuplicates()
                .contains(
                        "https://seldwyla.example/de/",
                        "https://seldwyla.example/en/accessibility",
                        "https://seldwyla.example/en/people/kabys",
                        "https://seldwyla.example/de/themes/culture",
                        "https://seldwyla.example/de/bodies/council",
                        "https://seldwyla.example/de/partnerships/goldach/history")
                .noneMatch(address -> address.contains("x-hermit"));
        assertThat(pages()).allSatisfy(page -> assertThat(page.alternates())
                .extracting(LanguageLink::tag)
                .containsExactly("de", "en", "x-default"));
    }

    @Test
    void saysWhenARecordOrOneThatNamesItLastChanged() {
        assertThat(changed("/de/partnerships/goldach")).isEqualTo(BEGINNING.plusDays(3));
        assertThat(changed("/de/people/kabys")).isEqualTo(BEGINNING.plusDays(1));
        assertThat(changed("/de/")).isEqualTo(BEGINNING.plusDays(3));
    }

    @Test
    void splitsWhatIsTooLong() {
        var numbers = IntStream.range(0, 25).boxed().toList();
        assertThat(Sitemaps.parts(numbers, 10)).extracting(List::size).containsExactly(10, 10, 5);
        assertThat(Sitemaps.parts(numbers, 25)).containsExactly(numbers);
        assertThat(Sitemaps.has("sitemap-2.xml")).isTrue();
        assertThat(Sitemaps.has("sitemap-0.xml")).isFalse();
    }

    private LocalDate changed(String path) {
        return pages().stream()
                .filter(page -> page.address().endsWith(path))
                .findFirst()
                .orElseThrow()
                .changed();
    }

    private List<SitePages.Entry> pages() {
        return new SitePages(
                        BEGINNING::plusDays,
                        register,
                        new PublicAddress("https://seldwyla.example", true),
                        LanguageChoice.of(List.of("de", "en")))
                .list();
    }
}
