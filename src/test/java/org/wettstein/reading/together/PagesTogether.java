package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Read;
import org.wettstein.reading.Reading;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.text.Pages;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** Invented pages of one city, read together in tests. */
final class PagesTogether {
    private final List<Reading> readings = new ArrayList<>();

    static PagesTogether of(String holder, String... pages) {
        var together = new PagesTogether();
        for (var page : pages) {
            together.and(holder, page);
        }
        return together;
    }

    PagesTogether and(String holder, String page) {
        var whose = Optional.of(holder).map(name -> Holding.named(List.of(name), Read.GAZETTEER));
        readings.add(new PageReading(Read.GAZETTEER, whose).read(Pages.ofText("page-" + (readings.size() + 1), page)));
        return this;
    }

    Together together() {
        return Together.of(readings);
    }

    List<ToldProperty> all(String record, String property) {
        return together().properties().stream()
                .filter(told -> told.record().equals(record))
                .filter(told -> told.property().equals(property))
                .toList();
    }

    ToldProperty get(String record, String property) {
        var found = all(record, property);
        if (found.size() != 1) {
            throw new AssertionError(record + " " + property + " is told " + found.size() + " times in "
                    + together().properties());
        }
        return found.getFirst();
    }

    static List<String> values(ToldProperty told) {
        return told.tellings().stream().map(telling -> value(telling.value())).toList();
    }

    private static String value(Value value) {
        return switch (value) {
            case DateValue(Edtf date) -> date.text();
            case TextValue(var words) -> words;
            case SetValue(var members) ->
                String.join(" ", members.stream().map(Id::name).toList());
            case ReferenceValue(var id) -> id.toString();
            case NumberValue number -> number.toString();
        };
    }
}
