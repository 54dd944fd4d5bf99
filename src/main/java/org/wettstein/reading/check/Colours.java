package org.wettstein.reading.check;

/**
 * Colours of a terminal.
 *
 * @param shown false where the answer goes into a file or pipe, or where nobody wants colours
 */
public record Colours(boolean shown) {
    private static final String END = "\u001B[0m";

    String strong(String words) {
        return in("1", words);
    }

    String quiet(String words) {
        return in("2", words);
    }

    String severity(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> in("1;31", words);
            case WARNING -> in("1;33", words);
            case NOTE -> in("1;36", words);
        };
    }

    private String in(String code, String words) {
        return shown ? "\u001B[" + code + "m" + words + END : words;
    }
}
