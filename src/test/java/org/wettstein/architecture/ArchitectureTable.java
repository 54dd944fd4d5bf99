package org.wettstein.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of packages as {@code docs/architecture.md} states it. */
record ArchitectureTable(List<Row> rows) {
    private static final Pattern ROW =
            Pattern.compile("\\|([^|]*)\\|\\s*`(\\w+)`\\s*\\|[^|]*\\|([^|]*)\\|\\s*(here|planned)\\s*\\|");
    private static final Pattern NAME = Pattern.compile("\\w+");

    record Row(int line, String floor, String name, Set<String> mayUse, boolean isHere) {}

    static ArchitectureTable read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static ArchitectureTable parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String floor = "";
        for (int index = 0; index < lines.size(); index++) {
            Matcher row = ROW.matcher(lines.get(index).strip());
            if (row.matches()) {
                floor = row.group(1).isBlank() ? floor : row.group(1).strip();
                rows.add(new Row(index + 1, floor, row.group(2), names(row.group(3)), isHere(row.group(4))));
            }
        }
        return new ArchitectureTable(List.copyOf(rows));
    }

    private static boolean isHere(String state) {
        return state.equals("here");
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group()).collect(toCollection(LinkedHashSet::new));
    }

    Row row(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for the package " + name));
    }

    boolean lists(String name) {
        return rows.stream().anyMatch(row -> row.name().equals(name));
    }

    Set<String> onFloor(String floor) {
        return rows.stream()
                .filter(row -> row.floor().equals(floor))
                .map(Row::name)
                .collect(toCollection(TreeSet::new));
    }

    /** Every package that the named one may use, over any number of steps, itself included. */
    Set<String> reachableFrom(String name) {
        Set<String> reached = new TreeSet<>();
        collect(name, reached);
        return reached;
    }

    private void collect(String name, Set<String> reached) {
        if (reached.add(name)) {
            row(name).mayUse().stream()
                    .flatMap(used -> packagesNamed(used).stream())
                    .forEach(used -> collect(used, reached));
        }
    }

    /** A cell names a package, a floor, or all. */
    private Set<String> packagesNamed(String used) {
        if (used.equals("all")) {
            return rows.stream().map(Row::name).collect(toCollection(TreeSet::new));
        }
        Set<String> floor = onFloor(used);
        return floor.isEmpty() ? Set.of(row(used).name()) : floor;
    }
}
