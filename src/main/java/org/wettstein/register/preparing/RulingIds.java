package org.wettstein.register.preparing;

import java.util.Locale;
import java.util.stream.IntStream;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.PropertyPath;

/** Readable ids for rulings: {@code ruling/agreement-framework-signing-date}. */
record RulingIds(Register register) {
    private static final int LONGEST = Id.LONGEST_PART - 10;

    /** The first that no record has or ever had. */
    Id next(Id record, PropertyPath property) {
        var name = name(record, property);
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> new Id(Kind.RULING.word(), count == 1 ? name : name + "-" + count))
                .filter(id -> register.anyState(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String name(Id record, PropertyPath property) {
        var path = property.text()
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT)
                .replace('.', '-');
        var whole = record.kind() + "-" + record.name() + "-" + path;
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST - 9).replaceAll("-+$", "") + "-"
                        + Hash.of(whole).digits().substring(0, 8);
    }
}
