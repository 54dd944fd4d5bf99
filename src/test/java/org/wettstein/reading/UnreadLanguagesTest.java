package org.wettstein.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page in a language that is not read says so; its dates and places are read anyway. */
class UnreadLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | Miasta partnerskie Gdańska. Umowa z Bremą została podpisana w 1976 roku i jest ważna do dziś. | Bremen | 1976
            pt | O Porto tem acordos de geminação com Bristol desde 1984. O protocolo foi assinado em Lisboa. | Bristol | 1984
            ja | 札幌市は姉妹都市になりました。Portland とは提携しました。1959 | Portland | 1959
            ru | Город Пермь и город Duisburg подписали договор 2007 | Duisburg | 2007
            """)
    void saysSoAndReadsDatesAndPlaces(String language, String text, String place, String date) {
        var reading = Read.text(text);
        var lines = reading.lines().stream().map(scoped -> scoped.line()).toList();

        assertThat(reading.remarks())
                .anySatisfy(remark -> assertThat(remark.toString()).contains("language-not-read", language));
        assertThat(reading.ties()).isEmpty();
        assertThat(lines).anySatisfy(line -> assertThat(line.places())
                .anySatisfy(named -> assertThat(named.name()).isEqualTo(place)));
        assertThat(lines).anySatisfy(line -> assertThat(line.dates())
                .anySatisfy(dated -> assertThat(dated.text()).isEqualTo(date)));
    }

    @Test
    void readsNamesWithMarksThatNobodySees() {
        var reading = Read.html(
                "<h1>Städtepartnerschaften der Stadt Köln</h1><ul><li>\u200FLi\u00ADège\u200E (Belgien), seit 1958</li>"
                        + "<li>Tur\u200Bku (Finnland), seit 1967</li></ul>");

        assertThat(reading.ties()).extracting(tie -> tie.partner().name()).containsExactly("Liège", "Turku");
    }
}
