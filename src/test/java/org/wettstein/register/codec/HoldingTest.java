package org.wettstein.register.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.testing.Seldwyla;

class HoldingTest {

    @Test
    void passesOverWhatCannotHoldAReference() {
        assertThat(Holding.of(Partnership.class, Id.class))
                .extracting(RecordComponent::getName)
                .contains("id", "parties", "namings", "themes", "personInCharge")
                .doesNotContain("name", "purpose");
    }

    @Test
    void missesNothingThatALookAtEveryFieldFinds() {
        for (var record : Stream.concat(Seldwyla.records().stream(), Stream.of(Seldwyla.note()))
                .toList()) {
            for (var type : new Class<?>[] {Id.class, Text.class}) {
                assertThat(Leaf.of(record, type).stream().<Object>map(Leaf::value))
                        .as("%s of %s", type, record)
                        .containsExactlyElementsOf(everywhere(record, type).toList());
            }
        }
    }

    private static Stream<Object> everywhere(Object value, Class<?> type) {
        return switch (value) {
            case Object found when type.isInstance(found) -> Stream.of(found);
            case Optional<?> optional -> optional.stream().flatMap(present -> everywhere(present, type));
            case Collection<?> several -> several.stream().flatMap(one -> everywhere(one, type));
            case Record nested ->
                Arrays.stream(nested.getClass().getRecordComponents())
                        .flatMap(component -> everywhere(value(component, nested), type));
            default -> Stream.of();
        };
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
