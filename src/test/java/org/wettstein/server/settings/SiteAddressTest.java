package org.wettstein.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        ",, , ''",
        "https://a.example,, https://a.example, ''",
        "https://a.example/,, https://a.example, ''",
        "https://a.example:8443/partners/,, https://a.example:8443, /partners",
        "https://a.example, /partners, https://a.example, /partners",
        "https://a.example/partners, /partners/, https://a.example, /partners",
        ", /city/partners, , /city/partners",
        ", /, , ''"
    })
    void takesThePathFromTheAddressOrBesideIt(String address, String path, String origin, String found) {
        assertThat(SiteAddress.of(Optional.ofNullable(address), Optional.ofNullable(path)))
                .isEqualTo(new SiteAddress(Optional.ofNullable(origin), found));
    }

    @ParameterizedTest
    @CsvSource({
        "partners.example,, no-address",
        "ftp://a.example,, no-address",
        "https:///x,, no-address",
        "https://a.example/?x,, no-address",
        ", partners, no-path",
        ", /a b, no-path",
        ", //a, no-path",
        "https://a.example/a%20b,, no-address",
        "https://a.example/one, /other, contradicting"
    })
    void refusesWhatIsNoAddressOrContradictsItself(String address, String path, String reason) {
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SiteAddress.of(Optional.ofNullable(address), Optional.ofNullable(path)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("server.settings." + reason));
    }
}
