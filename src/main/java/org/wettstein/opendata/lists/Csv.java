package org.wettstein.opendata.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A list as a table: UTF-8, RFC 4180, one header row. */
public final class Csv {
    /** What a spreadsheet would run as a formula. A number is none, whatever its sign. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Csv() {}

    public static String of(List<Column> columns, List<Item> items) {
        var text = new StringWriter();
        try (var table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(columns.stream().map(Column::name).toList());
            for (var item : items) {
                table.writeRecord(
                        columns.stream().map(column -> tame(column.cell(item))).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** With an apostrophe before what a spreadsheet would run. */
    static String tame(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
