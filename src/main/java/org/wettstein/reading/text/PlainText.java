package org.wettstein.reading.text;

import java.util.List;
import java.util.Optional;

/** A page that came as plain text. */
final class PlainText {
    private PlainText() {}

    static Page page(String name, String input) {
        var clean = CleanText.of(input);
        List<Part> parts = PlainLines.of(clean.text());
        return Laying.page(
                name,
                clean.text(),
                new Origins(input, clean.origins(), new int[0], input),
                parts,
                Optional.empty(),
                Optional.empty());
    }
}
