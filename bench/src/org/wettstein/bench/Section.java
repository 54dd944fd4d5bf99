package org.wettstein.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What one part found.
 *
 * @param details paragraphs and tables that stand below the rows
 */
record Section(String title, List<Row> rows, List<String> details) {
    static final String HEADING = "| work | Wettstein | rival | ratio | to reach | met |";
    static final String RULE = "|---|---|---|---|---|---|";

    String markdown(String machine) {
        var lines = new ArrayList<String>();
        lines.add("## " + title);
        lines.add("");
        if (!rows.isEmpty()) {
            lines.add(HEADING);
            lines.add(RULE);
            rows.forEach(row -> lines.add(row.markdown()));
            lines.add("");
        }
        details.forEach(detail -> {
            lines.add(detail);
            lines.add("");
        });
        lines.add(machine);
        lines.add("");
        return String.join("\n", lines);
    }
}
