package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonBoolean;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;

/**
 * One column of a list as a table.
 *
 * @param name also the path in the item: {@code signing.signatures.party} holds the parties of all signatures
 */
public record Column(String name) {
    /** Between several values in one cell. */
    private static final String AND = "; ";

    public static List<Column> named(String... names) {
        return List.of(names).stream().map(Column::new).toList();
    }

    public String cell(Item item) {
        var steps = List.of(name.split("\\.", -1));
        return item.find(steps.getFirst())
                .map(value -> words(value, steps.subList(1, steps.size())))
                .orElse("");
    }

    private static String words(Json value, List<String> steps) {
        return switch (value) {
            case JsonArray array ->
                array.elements().stream().map(element -> words(element, steps)).collect(Collectors.joining(AND));
            case JsonObject object -> words(object, steps);
            case JsonString string -> string.value();
            case JsonInteger integer -> Long.toString(integer.value());
            case JsonBoolean truth -> Boolean.toString(truth.value());
        };
    }

    private static String words(JsonObject object, List<String> steps) {
        return steps.isEmpty()
                ? object.canonical()
                : Optional.of(object)
                        .flatMap(parent -> parent.find(steps.getFirst()))
                        .map(member -> words(member, steps.subList(1, steps.size())))
                        .orElse("");
    }
}
