package org.wettstein.register.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.wettstein.testing.Records;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class ComparingTest {
    private final Register register = Seldwyla.register();

    @ParameterizedTest
    @CsvSource({
        "1856-05-03, 1856-05-03, AGREES",
        "1856, 1856-05-03, COVERS",
        "1856-05-03, 1856, REFINES",
        "2002-06-19, 2002-06-20, CONTRADICTS",
        "2015-11, 2015-10-09, CONTRADICTS",
        "2021-05, 2021-06-07, CONTRADICTS",
        "2019, 2020, CONTRADICTS",
        "2002-06-19?, 2002-06-20, CONTRADICTS",
        "2002-06-19?, 2002-06-19, AGREES",
        "2011-06-15/2011-06-19, 2011-06-16, COVERS",
        "2021/2024, 2021/2024, AGREES",
        "2021/2024, 2021/2023, CONTRADICTS",
        "2021/2024, 2020/2024, CONTRADICTS",
        "2021/2024, 2021-05/2024-12-31, COVERS",
        "2021/2024-12, 2021-05/2024, COMPATIBLE",
        "2007/.., 2007/2010, CONTRADICTS",
        "2007/, 2007/2010, COVERS",
        "'[2009-09,2009-10]', '[2009-10,2009-11]', COMPATIBLE",
    })
    void weighsDatesByContainment(String one, String other, Comparison expected) {
        expect("agreement", "signing.date", date(one), date(other), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "8, EXACT, t, 10, NEARLY, t, CONTRADICTS",
        "9, EXACT, t, 10, NEARLY, t, REFINES",
        "10, EXACT, t, 10, NEARLY, t, REFINES",
        "10.5, EXACT, t, 10, NEARLY, t, CONTRADICTS",
        "9500, EXACT, kg, 10, NEARLY, t, REFINES",
        "250, EXACT, cm, 2.5, EXACT, m, AGREES",
        "1000, EXACT, kg, 1, EXACT, m, COMPATIBLE",
        "100, EXACT, CHF, 90, EXACT, EUR, COMPATIBLE",
        "100, EXACT, CHF, 90, EXACT, , CONTRADICTS",
        "30, ABOUT, , 33, EXACT, , COVERS",
        "30, ABOUT, , 34, EXACT, , CONTRADICTS",
        "30, ABOUT, , 34, ABOUT, , COMPATIBLE",
        "1000, AT_LEAST, , 1200, EXACT, , COVERS",
        "1000, AT_LEAST, , 999, EXACT, , CONTRADICTS",
        "1000, AT_LEAST, , 1200, AT_MOST, , COMPATIBLE",
        "1000, AT_LEAST, , 800, AT_MOST, , CONTRADICTS",
        "1000, AT_LEAST, , 800, AT_LEAST, , REFINES",
    })
    void weighsNumbersByWhatTheyMayMean(
            String one,
            NumberPrecision precision,
            String unit,
            String other,
            NumberPrecision otherPrecision,
            String otherUnit,
            Comparison expected) {
        expect("activity", "count", number(one, precision, unit), number(other, otherPrecision, otherUnit), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "place/goldach, place/goldach, AGREES",
        "place/goldach, place/seldwyla, CONTRADICTS",
        "place/au, place/goldach, REFINES",
        "place/au, place/ruechenstein, CONTRADICTS",
        "place/goldach-ruechenstein, place/goldach, REFINES",
        "place/goldach, place/goldach-ruechenstein, COVERS",
        "person/kabys, person/nobody, CONTRADICTS",
    })
    void weighsPlacesByIdentity(String one, String other, Comparison expected) {
        expect("agreement", "signing.place", reference(one), reference(other), expected);
    }

    @Test
    void takesPlacesWithOneCodeAsOne() {
        var twice = Registers.with(
                register,
                new org.wettstein.journal.Visibility.Public(),
                Records.record(
                        "place/goldach-again", "{'name':{'de':'Goldach'},'level':'city','codes':{'wikidata':'Q2'}}"));

        assertThat(new Comparing(twice, property("agreement", "signing.place"))
                        .compare(is(reference("place/goldach-again")), is(reference("place/goldach"))))
                .isEqualTo(Comparison.AGREES);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, culture sport, EXACTLY, sport culture, AGREES",
        "EXACTLY, culture sport, EXACTLY, culture, CONTRADICTS",
        "EXACTLY, culture sport, INCLUDES, culture, REFINES",
        "INCLUDES, culture, EXACTLY, culture sport, COVERS",
        "EXACTLY, culture, INCLUDES, sport, CONTRADICTS",
        "INCLUDES, culture, EXACTLY, sport, CONTRADICTS",
        "INCLUDES, culture, INCLUDES, sport, COMPATIBLE",
        "INCLUDES, culture, INCLUDES, culture, AGREES",
        "INCLUDES, culture sport, INCLUDES, culture, REFINES",
        "IS, culture, EXACTLY, sport, CONTRADICTS",
    })
    void weighsSetsByTheirMembers(Claim claim, String one, Claim otherClaim, String other, Comparison expected) {
        var comparing = new Comparing(register, property("partnership", "themes"));
        var statement = claimed(claim, set("theme", one));
        var otherStatement = claimed(otherClaim, set("theme", other));

        assertThat(comparing.compare(statement, otherStatement)).isEqualTo(expected);
        assertThat(comparing.compare(otherStatement, statement)).isEqualTo(expected.reversed());
    }

    @Test
    void seesThatASetMayNameAPlaceMoreClosely() {
        var comparing = new Comparing(register, property("partnership", "parties"));

        assertThat(comparing.compare(
                        claimed(Claim.EXACTLY, set("place", "seldwyla au")),
                        claimed(Claim.EXACTLY, set("place", "seldwyla goldach"))))
                .isEqualTo(Comparison.REFINES);
    }

    @Test
    void letsWhatChangesDifferFromDayToDay() {
        var before = new Statement(Claim.EXACTLY, set("theme", "culture"), day("1860"), Optional.empty());
        var after = new Statement(Claim.EXACTLY, set("theme", "sport"), day("1870"), Optional.empty());
        var meanwhile = new Statement(Claim.EXACTLY, set("theme", "sport"), day("1860-05"), Optional.empty());

        var tie = new Comparing(register, property("partnership", "themes"));
        assertThat(tie.compare(before, after)).isEqualTo(Comparison.COMPATIBLE);
        assertThat(tie.compare(before, meanwhile)).isEqualTo(Comparison.CONTRADICTS);
        assertThat(new Comparing(register, property("agreement", "themes")).compare(before, after))
                .as("a signed text stays what it was")
                .isEqualTo(Comparison.CONTRADICTS);
        assertThat(new Comparing(register, property("partnership", "firstContact"))
                        .compare(
                                new Statement(Claim.IS, date("1850"), day("1860"), Optional.empty()),
                                new Statement(Claim.IS, date("1851"), day("1870"), Optional.empty())))
                .as("what happened does not change")
                .isEqualTo(Comparison.CONTRADICTS);
    }

    @Test
    void weighsWordsByIdentityWithinALanguage() {
        expect("agreement", "type", new TextValue("renewal"), new TextValue("declaration"), Comparison.CONTRADICTS);
        expect("agreement", "type", new TextValue("renewal"), new TextValue("renewal"), Comparison.AGREES);
        var comparing = new Comparing(register, property("agreement", "title"));
        assertThat(comparing.compare(said("Vertrag", "de"), said("Bund", "de"))).isEqualTo(Comparison.CONTRADICTS);
        assertThat(comparing.compare(said("Vertrag", "de"), said("Treaty", "en")))
                .isEqualTo(Comparison.COMPATIBLE);
    }

    private void expect(String kind, String path, Value one, Value other, Comparison expected) {
        var comparing = new Comparing(register, property(kind, path));
        assertThat(comparing.compare(is(one), is(other))).isEqualTo(expected);
        assertThat(comparing.compare(is(other), is(one))).isEqualTo(expected.reversed());
    }

    private static Property property(String kind, String path) {
        return Properties.find(kind, new PropertyPath(path)).orElseThrow();
    }

    private static Statement is(Value value) {
        return claimed(Claim.IS, value);
    }

    private static Statement claimed(Claim claim, Value value) {
        return new Statement(claim, value, Optional.empty(), Optional.empty());
    }

    private static Statement said(String words, String language) {
        return is(new TextValue(words)).in(language);
    }

    private static Value date(String edtf) {
        return new DateValue(Edtf.parse(edtf));
    }

    private static Optional<Edtf> day(String edtf) {
        return Optional.of(Edtf.parse(edtf));
    }

    private static Value number(String number, NumberPrecision precision, String unit) {
        return new NumberValue(new Quantity(new BigDecimal(number), precision, Optional.ofNullable(unit)));
    }

    private static Value reference(String id) {
        return new ReferenceValue(Id.parse(id));
    }

    private static Value set(String kind, String names) {
        return SetValue.of(members(kind, names));
    }

    private static Set<Id> members(String kind, String names) {
        return Stream.of(names.split(" ")).map(name -> new Id(kind, name)).collect(Collectors.toSet());
    }
}
