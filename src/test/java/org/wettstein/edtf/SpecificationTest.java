package org.wettstein.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of the specification, and what follows from its sentences, as tables beside this class. */
class SpecificationTest {

    @ParameterizedTest
    @CsvFileSource(resources = "valid.txt", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void readsWithLevelAndDays(String value, int level, String earliest, String latest) {
        Edtf edtf = Edtf.parse(value);
        assertThat(edtf.text()).isEqualTo(value);
        assertThat(edtf.level()).isEqualTo(level);
        assertThat(edtf.earliest()).isEqualTo(day(earliest));
        assertThat(edtf.latest()).isEqualTo(day(latest));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "invalid.txt",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void refusesWithReasonAndPosition(String value, String reason, int position) {
        assertThat(Edtf.find(value)).isEmpty();
        try {
            Edtf.parse(value);
        } catch (IllegalEdtfException illegal) {
            assertThat(illegal.reason().key()).isEqualTo(reason);
            assertThat(illegal.position()).isEqualTo(position);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
