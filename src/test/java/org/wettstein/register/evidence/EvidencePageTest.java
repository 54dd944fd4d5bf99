package org.wettstein.register.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.Register;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberPrecision;
import org.wettstein.source.NumberValue;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Quantity;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;
import org.wettstein.testing.Seldwyla;

/** Weighs every example of {@code docs/evidence.md}. */
class EvidencePageTest {
    private static final Pattern AS_OF = Pattern.compile("(.*) \\(as of (.*)\\)");
    private static final Pattern QUANTITY = Pattern.compile("(?:([a-z-]+) )?([0-9.]+)(?: ([A-Za-z]+))?");
    private final Register register = Seldwyla.register();

    record Example(String kind, String property, String one, String other, Comparison relation) {}

    static List<Example> examples() throws IOException {
        try (var lines = Files.lines(Path.of("docs/evidence.md"))) {
            return lines.filter(line -> line.startsWith("| "))
                    .skip(1)
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .map(cells -> new Example(
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            Comparison.valueOf(cells.get(5).toUpperCase(Locale.ROOT))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void weighsAsThePageSays(Example example) {
        var property = Properties.find(example.kind(), new PropertyPath(example.property()))
                .orElseThrow();
        var comparing = new Comparing(register, property);
        var one = statement(property, example.one());
        var other = statement(property, example.other());

        assertThat(comparing.compare(one, other)).isEqualTo(example.relation());
        assertThat(comparing.compare(other, one)).isEqualTo(example.relation().reversed());
    }

    private static Statement statement(Property property, String words) {
        var asOf = AS_OF.matcher(words);
        var dated = asOf.matches();
        var said = dated ? asOf.group(1) : words;
        var claim = property.type() == PropertyType.REFERENCES
                ? Claim.valueOf(said.split(" ", 2)[0].toUpperCase(Locale.ROOT))
                : Claim.IS;
        return new Statement(
                claim,
                value(property, said),
                dated ? Optional.of(Edtf.parse(asOf.group(2))) : Optional.empty(),
                Optional.empty());
    }

    private static Value value(Property property, String said) {
        return switch (property.type()) {
            case DATE, DAY -> new DateValue(Edtf.parse(said));
            case REFERENCE -> new ReferenceValue(Id.parse(said));
            case REFERENCES ->
                SetValue.of(Arrays.stream(said.split(" ", 2)[1].split(", "))
                        .map(name -> new Id("theme", name))
                        .collect(Collectors.toSet()));
            case DECIMAL, COUNT, QUANTITY -> new NumberValue(quantity(said));
            case WORD, FLAG, TEXT, STRING -> new TextValue(said);
        };
    }

    private static Quantity quantity(String said) {
        var parts = QUANTITY.matcher(said);
        assertThat(parts.matches()).as(said).isTrue();
        var precision = Optional.ofNullable(parts.group(1))
                .map(word ->
                        NumberPrecision.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(NumberPrecision.EXACT);
        return new Quantity(new BigDecimal(parts.group(2)), precision, Optional.ofNullable(parts.group(3)));
    }
}
