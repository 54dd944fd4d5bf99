package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import org.wettstein.reading.Reading;

/** Several pages read together: property by property who says what, and how it fits together. */
public record Together(List<Reading> readings, List<ToldProperty> properties, List<SharedTie> ties) {

    public Together {
        readings = List.copyOf(readings);
        properties = List.copyOf(properties);
        ties = List.copyOf(ties);
    }

    public static Together of(List<Reading> readings) {
        var ties = SharedTie.of(readings);
        var properties = new ArrayList<>(new Partnerships(readings, ties).properties());
        for (var tie : ties) {
            properties.addAll(new Names(tie).properties());
            properties.addAll(new Starts(tie).properties());
            properties.addAll(new Texts(tie).properties());
            properties.addAll(new Terms(tie).properties());
            new Themes(tie, ties).property().ifPresent(properties::add);
            properties.addAll(new Persons(tie).properties());
            properties.add(new Endings(tie).property());
        }
        return new Together(
                readings,
                properties.stream().filter(told -> !told.tellings().isEmpty()).toList(),
                ties);
    }
}
