package org.wettstein.place.gazetteer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    private static final long SEED = 1646;

    @ParameterizedTest
    @CsvSource({"basel, basel, 0", "basel, basle, 1", "basel, bsel, 1", "basel, baseel, 1", "basel, bazle, 2", "a, b, 1"
    })
    void countsChangedAddedDroppedAndSwappedLetters(String one, String other, int distance) {
        for (int most = 0; most <= 2; most++) {
            assertThat(within(one, other, most)).as("at most %d", most).isEqualTo(distance <= most);
        }
    }

    @Test
    void agreesWithTheWholeTable() {
        var random = new Random(SEED);
        for (int time = 0; time < 20_000; time++) {
            var one = word(random);
            var other = word(random);
            for (int most = 1; most <= 2; most++) {
                assertThat(within(one, other, most))
                        .as("%s %s at most %d, seed %d", one, other, most, SEED)
                        .isEqualTo(distance(one, other) <= most);
            }
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean within(String one, String other, int most) {
        byte[] bytes = other.getBytes(US_ASCII);
        return new EditDistance(one.getBytes(US_ASCII)).within(most, bytes, 0, bytes.length);
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int i, int j) {
        int changed = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int distance = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(distance, table[i - 2][j - 2] + 1) : distance;
    }
}
