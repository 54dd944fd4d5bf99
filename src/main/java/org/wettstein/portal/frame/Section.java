package org.wettstein.portal.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.register.Kind;

/** The parts of the site, each at an address of its own: {@code /de/agreements}. */
public enum Section {
    PARTNERSHIPS("partnership"),
    AGREEMENTS("agreement"),
    ACTIVITIES("activity"),
    PLACES("place"),
    SOURCES("source"),
    DUE(""),
    CONTRADICTIONS(""),
    HISTORY(""),
    ABOUT("");

    private final String shown;

    /** @param shown the kind of the records that have a page each in this section; empty where none have */
    Section(String shown) {
        this.shown = shown;
    }

    /** The kind of the records that have a page each in this section. */
    public Optional<Kind<?>> kind() {
        return Kind.find(shown);
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> find(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }

    /** The section whose pages show that kind of record. */
    public static Optional<Section> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(section -> section.shown.equals(kind))
                .findFirst();
    }
}
