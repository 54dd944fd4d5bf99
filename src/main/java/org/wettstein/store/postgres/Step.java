package org.wettstein.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One step from an older schema to a newer one. It is never edited. */
record Step(int number) {
    static final List<Step> ALL = List.of(new Step(1));

    String sql(Address address) {
        return text().replace("${schema}", address.schema())
                .replace("${append}", address.appendRole())
                .replace("${withhold}", address.withholdRole());
    }

    String text() {
        var file = "%04d.sql".formatted(number);
        try (var stream = Step.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file + " in this package");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
