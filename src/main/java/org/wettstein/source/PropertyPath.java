package org.wettstein.source;

import java.util.List;
import java.util.regex.Pattern;
import org.wettstein.language.IllegalFact;

/** Where in a record a value stands: component names joined by dots, {@code term.end}. */
public record PropertyPath(String text) {
    private static final Pattern GRAMMAR = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*");

    public PropertyPath {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new IllegalFact("no-property-path", text);
        }
    }

    public List<String> steps() {
        return List.of(text.split("\\.", -1));
    }

    @Override
    public String toString() {
        return text;
    }
}
