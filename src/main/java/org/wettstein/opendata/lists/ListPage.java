package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.JsonString;

/**
 * A part of a list as it goes out.
 *
 * @param next the path that continues it
 */
public record ListPage(long version, List<Item> items, Optional<String> next) {

    public String json() {
        var text = new StringBuilder("{\"version\":").append(version).append(",\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            items.get(i).write(i == 0 ? text : text.append(','));
        }
        return text.append("],\"next\":")
                .append(next.map(path -> new JsonString(path).canonical()).orElse("null"))
                .append("}\n")
                .toString();
    }
}
