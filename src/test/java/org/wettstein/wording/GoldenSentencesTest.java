package org.wettstein.wording;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.journal.Id;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.wording.Telling.Told;

/** What the registers say, sentence by sentence. */
class GoldenSentencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void saysEveryGoldenSentence(String language) {
        var golden = Golden.list(language);

        assertThat(golden).hasSizeGreaterThanOrEqualTo(100);
        golden.stream()
                .collect(groupingBy(sentence -> Map.entry(sentence.register(), sentence.day())))
                .forEach((scene, sentences) -> assertThat(
                                told(Phrasebook.register(scene.getKey()), language, scene.getValue()))
                        .as("%s on %s", scene.getKey(), scene.getValue())
                        .containsAll(sentences.stream().map(Golden::told).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void leavesNoGapInAnySentence(String language) {
        var sentences = new ArrayList<Told>();
        for (var year : List.of(1985, 1999, 2005, 2011, 2013, 2020, 2023, 2026, 2028)) {
            Phrasebook.registers()
                    .forEach(register -> sentences.addAll(told(register, language, LocalDate.of(year, 6, 15))));
        }

        assertThat(sentences)
                .hasSizeGreaterThan(1000)
                .allSatisfy(
                        told -> assertThat(told.words()).doesNotContainPattern("[{}]|\\bnone\\b|  | [,.)]|[a-z]/x-"))
                .filteredOn(told -> !told.subject().endsWith("standing"))
                .allSatisfy(told -> assertThat(told.words()).matches("(?s)[\\p{Lu}«“\\d].*[.]"));
    }

    @Test
    void saysNothingOfARenewalUnderEmbargo() {
        var renewal = "agreement/utopia-renewal";
        var embargoed = Phrasebook.register("phrasebook");
        var opened = Phrasebook.office().as(new Audience.Everybody(LocalDate.of(2027, 1, 15)));

        assertThat(told(opened, "de", TODAY)).extracting(Told::subject).contains(renewal);
        assertThat(told(embargoed, "de", TODAY)).extracting(Told::subject).doesNotContain(renewal);
        assertThat(Wording.of(embargoed, Locale.GERMAN, TODAY)
                        .name(Id.parse(renewal))
                        .words())
                .isEqualTo("nicht öffentlich");
    }

    private static List<Told> told(Register register, String language, LocalDate day) {
        return Telling.of(register, Locale.forLanguageTag(language), day)
                .everything()
                .map(told -> new Told(told.subject(), Golden.visible(told.words())))
                .toList();
    }
}
