package org.wettstein.portal.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.register.Kind;

/** The parts of the site, each at an address of its own: {@code /de/agreements}. */
public enum Section {
    PARTNERSHIPS("partnership"),
    DUE(""),
    HISTORY(""),
    AGREEMENTS("agreement"),
    ACTIVITIES("activity"),
    PLACES("place"),
    BODIES("body"),
    PEOPLE("person"),
    THEMES("theme"),
    SOURCES("source"),
    CONTRADICTIONS(""),
    ABOUT(""),
    ACCESSIBILITY("");

    private static final List<Section> MAIN = List.of(PARTNERSHIPS, DUE, HISTORY);

    private final String shown;

    /** @param shown the kind of the records that have a page each in this section; empty where none have */
    Section(String shown) {
        this.shown = shown;
    }

    /** What most readers come for: the head of every page leads there. */
    public static List<Section> main() {
        return MAIN;
    }

    /** Everything else, which the foot of every page lists. */
    public static List<Section> directory() {
        return Arrays.stream(values())
                .filter(section -> !MAIN.contains(section))
                .toList();
    }

    /** The kind of the records that have a page each in this section. */
    public Optional<Kind<?>> kind() {
        return Kind.find(shown);
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the interface for programs calls the same list. */
    public String table() {
        return this == PEOPLE ? "persons" : word();
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
