package org.wettstein.register.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.samples.Samples;

class MissingTextTest {
    @Test
    void listsWhatARecordLacksInALanguageOfTheHolderWithWhatStandsInForIt() {
        assertThat(MissingText.list(Samples.seldwyla()))
                .extracting(
                        MissingText::record,
                        MissingText::field,
                        text -> text.language().toLanguageTag(),
                        text -> text.shown().tag() + " " + text.shown().words())
                .containsExactly(
                        missing("source/gazette", "title", "fr", "de Seldwyler Anzeiger"),
                        missing("source/gazette", "title", "it", "de Seldwyler Anzeiger"));
    }

    @Test
    void findsNothingMissingInTheOtherSample() {
        assertThat(MissingText.list(Samples.baselStadt())).isEmpty();
    }

    @Test
    void looksAtTheVersionThatItIsAskedOf() {
        assertThat(MissingText.list(Samples.seldwyla().at(17)))
                .extracting(text -> text.record().toString())
                .contains("activity/goldach-invented");
    }

    private static Tuple missing(String record, String field, String language, String shown) {
        return tuple(Id.parse(record), field, language, shown);
    }
}
