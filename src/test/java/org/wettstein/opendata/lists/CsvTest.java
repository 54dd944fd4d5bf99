package org.wettstein.opendata.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Json;
import org.wettstein.source.Assertion;

class CsvTest {

    @Test
    void writesAHeaderAndQuotesWhatNeedsIt() {
        var item = Item.of("id", "goldach").with("name", "Goldach, \"die\" Stadt\nam See");

        assertThat(Csv.of(Column.named("id", "name", "since"), List.of(item)))
                .isEqualTo("id,name,since\r\ngoldach,\"Goldach, \"\"die\"\" Stadt\nam See\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 61", "-2+3", "@SUM(A1)", "\tx", "\r=1", "=cmd|'/c calc'!A0"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String cell) {
        assertThat(Csv.tame(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-71.06", "10", "2002-06-19", "1 - 2", "a@b.example"})
    void leavesNumbersAndWordsAsTheyAre(String cell) {
        assertThat(Csv.tame(cell)).isEqualTo(cell);
    }

    @Test
    void keepsSeveralValuesOfOneCellInTheirPlaces() {
        var item = Item.of("signatures", Json.parse("[{\"party\":\"a\",\"tenure\":\"t\"},{\"party\":\"b\"}]"));

        assertThat(new Column("signatures.party").cell(item)).isEqualTo("a; b");
        assertThat(new Column("signatures.tenure").cell(item)).isEqualTo("t; ");
    }

    @Test
    void hasAColumnForEveryFieldOfANoun() {
        assertThat(Columns.of(Agreement.class, "id", "standing.state"))
                .extracting(Column::name)
                .startsWith("id", "standing.state", "partnership", "title")
                .contains("signing.signatures.party", "term.tacitRenewal", "sources")
                .doesNotHaveDuplicates();
        assertThat(Columns.of(Assertion.class, "id"))
                .extracting(Column::name)
                .contains("value.type", "value.date", "value.quantity.number", "value.members", "quote.words");
    }
}
