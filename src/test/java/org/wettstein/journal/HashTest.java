package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTest {
    private static final List<Hash> HASHES =
            IntStream.range(0, 200).mapToObj(Integer::toString).map(Hash::of).toList();

    @Test
    void isTheSha256OfTheText() {
        assertThat(Hash.of("abc").digits())
                .as("FIPS 180-4, the example of one block")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isReadFromItsDigits() {
        assertThat(HASHES)
                .allSatisfy(hash -> assertThat(Hash.find(hash.digits())).contains(hash));
    }

    @Test
    void isReadFromNothingElse() {
        var digits = Hash.of("abc").digits();
        for (var wrong : List.of(
                "", digits.substring(1), digits + "0", digits.toUpperCase(Locale.ROOT), digits.replace('b', 'g'))) {
            assertThat(Hash.find(wrong)).as(wrong).isEmpty();
        }
        for (char letter : new char[] {'/', ':', '`', 'g', '\0', 'é', '\uff10'}) {
            assertThat(Hash.find(letter + digits.substring(1))).as("" + letter).isEmpty();
        }
    }

    @Test
    void standsInTheOrderOfItsDigits() {
        assertThat(HASHES.stream().sorted())
                .containsExactlyElementsOf(HASHES.stream()
                        .sorted(Comparator.comparing(Hash::digits))
                        .toList());
    }
}
