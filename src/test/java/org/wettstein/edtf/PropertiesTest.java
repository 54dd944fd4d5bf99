package org.wettstein.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every value, tried on generated ones; a failure names the seed. */
class PropertiesTest {
    private static final long SEED = Long.getLong("edtf.seed", System.nanoTime());
    private static final int ROUNDS = 4_000;
    private final GeneratedEdtf generated = new GeneratedEdtf(SEED);

    @Test
    void givesBackTheTextOfEveryValue() {
        for (Edtf value : values().toList()) {
            assertThat(Edtf.parse(value.text())).as(seed(value)).isEqualTo(value);
            assertThat(value.level()).as(seed(value)).isBetween(0, 2);
            assertThat(value).as(seed(value)).hasToString(value.text());
        }
    }

    @Test
    void neverEndsBeforeItBegins() {
        for (Edtf value : values().toList()) {
            Span span = value.span();
            assertThat(span.begin().compareTo(span.end())).as(seed(value)).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void containsItselfAndWhatItsPartsContain() {
        List<Edtf> some = values().limit(120).toList();
        for (Edtf one : some) {
            assertThat(one.contains(one)).as(seed(one)).isTrue();
            for (Edtf two : some) {
                assertThat(one.overlaps(two)).as(seed(one)).isEqualTo(two.overlaps(one));
                if (one.contains(two)) {
                    assertThat(one.overlaps(two)).as(seed(one)).isTrue();
                    some.stream().filter(two::contains).forEach(three -> assertThat(one.contains(three))
                            .as(seed(one))
                            .isTrue());
                }
            }
        }
    }

    @Test
    void ordersAllValuesOneWay() {
        List<Edtf> some = values().limit(80).toList();
        for (Edtf one : some) {
            for (Edtf two : some) {
                int order = one.compareTo(two);
                assertThat(Integer.signum(two.compareTo(one))).as(seed(one)).isEqualTo(-Integer.signum(order));
                assertThat(order == 0).as(seed(one)).isEqualTo(one.equals(two));
                some.stream()
                        .filter(three -> order <= 0 && two.compareTo(three) <= 0)
                        .forEach(three ->
                                assertThat(one.compareTo(three)).as(seed(one)).isLessThanOrEqualTo(0));
            }
        }
    }

    @Test
    void holdsOnNoDayOutsideAndPerhapsOnEveryDayWithinADateOrInterval() {
        for (Edtf value : values().toList()) {
            value.earliest().filter(LocalDate.MIN::isBefore).ifPresent(first -> {
                assertThat(value.holds(first.minusDays(1))).as(seed(value)).isEqualTo(Certainty.NO);
                assertThat(value.holds(first)).as(seed(value)).isNotEqualTo(Certainty.NO);
            });
            value.latest().filter(LocalDate.MAX::isAfter).ifPresent(last -> {
                assertThat(value.holds(last.plusDays(1))).as(seed(value)).isEqualTo(Certainty.NO);
                assertThat(value.holds(last)).as(seed(value)).isNotEqualTo(Certainty.NO);
            });
        }
    }

    @Test
    void seesOnlyRealDaysThatFitTheDigits() {
        for (Edtf value : values().toList()) {
            if (value instanceof EdtfDate date && date.year().isPresent()) {
                value.earliest().filter(ignored -> date.grouping().isEmpty()).ifPresent(first -> {
                    assertThat(date.year()).as(seed(value)).hasValue(first.getYear());
                    date.month().ifPresent(month -> assertThat(first.getMonthValue())
                            .isEqualTo(month));
                    date.day()
                            .ifPresent(day -> assertThat(first.getDayOfMonth()).isEqualTo(day));
                });
            }
        }
    }

    @Test
    void refusesGarbageOnlyWithAReason() {
        for (int round = 0; round < 5 * ROUNDS; round++) {
            String text = round % 2 == 0 ? generated.garbage() : generated.slip();
            try {
                assertThat(Edtf.parse(text).text()).as(seed(text)).isEqualTo(text);
            } catch (IllegalEdtfException illegal) {
                assertThat(illegal.position()).as(seed(text)).isBetween(1, text.length() + 1);
            } catch (RuntimeException other) {
                throw new AssertionError(seed(text), other);
            }
        }
    }

    private Stream<Edtf> values() {
        return Stream.generate(generated::value).limit(ROUNDS).map(Edtf::parse);
    }

    private static String seed(Object value) {
        return value + " (-Dedtf.seed=" + SEED + ")";
    }
}
