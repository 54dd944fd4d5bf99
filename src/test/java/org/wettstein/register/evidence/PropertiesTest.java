package org.wettstein.register.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.codec.Decoding;
import org.wettstein.register.codec.Misfit;
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

class PropertiesTest {
    private final Register register = Seldwyla.register();

    @ParameterizedTest
    @CsvSource({
        "agreement, signing.date, DATE",
        "source, read, DAY",
        "agreement, signing.place, REFERENCE",
        "holder, partners, REFERENCES",
        "agreement, signing.signatures.signatory, REFERENCES",
        "agreement, type, WORD",
        "agreement, pilot, FLAG",
        "agreement, title, TEXT",
        "agreement, businessNumber, STRING",
        "agreement, term.notice, STRING",
        "agreement, wording, STRING",
        "holder, timeZone, STRING",
        "amount, sum, DECIMAL",
        "decision, votes.abstained, COUNT",
        "activity, gift.weight, QUANTITY",
    })
    void knowsTheTypeOfEveryProperty(String kind, String path, PropertyType type) {
        assertThat(property(kind, path).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "agreement, id",
        "agreement, signing",
        "agreement, signing.hour",
        "agreement, languages",
        "partnership, namings.kind",
        "assertion, state",
        "ruling, date",
        "note, words",
        "dragon, name",
    })
    void hasNoPropertyWhereThereIsNoSingleValue(String kind, String path) {
        assertThat(Properties.find(kind, new PropertyPath(path))).isEmpty();
    }

    @Test
    void knowsPropertiesOfEveryKindButEvidence() {
        assertThat(Kind.all())
                .filteredOn(kind -> Properties.list(kind).isEmpty())
                .containsExactly(Kind.ASSERTION, Kind.RULING, Kind.NOTE);
    }

    @Test
    void readsWhatARecordSays() {
        assertThat(read("agreement/framework", "signing.date")).contains(date("1856-05-03"));
        assertThat(read("agreement/framework", "signing.place")).contains(reference("place/seldwyla"));
        assertThat(read("agreement/framework", "signing.signatures.signatory")).contains(set("tenure/kabys-mayor"));
        assertThat(read("agreement/framework", "type")).contains(new TextValue("framework"));
        assertThat(read("agreement/framework", "pilot")).contains(new TextValue("false"));
        assertThat(read("agreement/renewal", "term.unlimited")).contains(new TextValue("true"));
        assertThat(read("agreement/framework", "term.notice")).contains(new TextValue("P6M"));
        assertThat(read("agreement/framework", "title")).contains(new TextValue("Vertrag"));
        assertThat(read("amount/bridge", "sum")).contains(number("5000", NumberPrecision.EXACT));
        assertThat(read("decision/approval", "votes.yes")).contains(number("30", NumberPrecision.EXACT));
        assertThat(read("activity/visit", "count")).contains(number("30", NumberPrecision.ABOUT));
        assertThat(read("holder/seldwyla", "partners")).contains(set("partnership/goldach"));
        assertThat(read("agreement/renewal", "term.end")).isEmpty();
        assertThat(read("activity/visit", "gift.weight")).isEmpty();
        assertThat(read("agreement/framework", "themes")).isEmpty();
    }

    @Test
    void setsADateAndMakesTheStepsOnTheWay() {
        var unsigned = (Agreement) set("agreement/renewal", "term.review", is(date("1880")));
        assertThat(unsigned.term().review()).contains(Edtf.parse("1880"));

        var decided = register.find(Id.parse("decision/approval")).orElseThrow();
        assertThat(set("decision/approval", "date", is(date("1856-04")))).isEqualTo(decided);
    }

    @Test
    void keepsTheOrderOfAListAndAddsAtItsEnd() {
        var holder = (Holder) set("holder/seldwyla", "partners", is(set("partnership/aa", "partnership/goldach")));
        assertThat(holder.partners()).extracting(Id::name).containsExactly("goldach", "aa");

        var included = new Statement(Claim.INCLUDES, set("theme/sport"), Optional.empty(), Optional.empty());
        var wider = (Partnership) set("partnership/goldach", "themes", included);
        assertThat(wider.themes()).extracting(Id::name).containsExactly("culture", "sport");

        var whole = (Partnership) set("partnership/goldach", "themes", is(set("theme/sport")));
        assertThat(whole.themes()).extracting(Id::name).containsExactly("sport");
    }

    @Test
    void setsWordsInTheLanguageTheyAreSaidIn() {
        var titled = (Agreement)
                set("agreement/framework", "title", is(new TextValue("Treaty")).in("en"));
        assertThat(titled.title().wordings()).containsEntry("de", "Vertrag").containsEntry("en", "Treaty");
        misfits("agreement/framework", "title", is(new TextValue("Treaty"))).containsExactly("words-without-language");
    }

    @Test
    void setsASumOnlyInItsOwnCurrency() {
        assertThat(set("amount/bridge", "sum", is(sum("6000", "CHF"))))
                .extracting("sum")
                .hasToString("6000");
        misfits("amount/bridge", "sum", is(sum("6000", "EUR"))).containsExactly("other-unit");
    }

    @Test
    void tellsWhatCannotBeSet() {
        misfits("activity/visit", "gift.weight", is(number("3", NumberPrecision.ABOUT)))
                .containsExactly("missing", "missing", "missing");
        misfits("agreement/renewal", "term.end", is(date("1880"))).containsExactly("unlimited-with-end");
        misfits("agreement/framework", "signing.signatures.signatory", is(set("tenure/kabys-mayor")))
                .containsExactly("property-in-list");
        misfits("agreement/framework", "type", is(new TextValue("treaty"))).containsExactly("value-of-wrong-type");
        misfits("source/chronicle", "read", is(date("1890"))).containsExactly("value-of-wrong-type");
        misfits("agreement/framework", "term.notice", is(new TextValue("lang"))).containsExactly("expects-period");
        misfits("amount/bridge", "sum", is(number("3", NumberPrecision.ABOUT))).containsExactly("value-of-wrong-type");
    }

    private static Property property(String kind, String path) {
        return Properties.find(kind, new PropertyPath(path)).orElseThrow();
    }

    private Optional<Value> read(String id, String path) {
        var record = register.find(Id.parse(id)).orElseThrow();
        return property(Id.parse(id).kind(), path).read(record);
    }

    private Record set(String id, String path, Statement statement) {
        return set(id, path, statement, new Decoding(Id.parse(id))).orElseThrow();
    }

    private org.assertj.core.api.ListAssert<String> misfits(String id, String path, Statement statement) {
        var decoding = new Decoding(Id.parse(id));
        assertThat(set(id, path, statement, decoding)).isEmpty();
        return assertThat(decoding.misfits().stream().map(Misfit::key));
    }

    private Optional<Record> set(String id, String path, Statement statement, Decoding decoding) {
        var record = register.find(Id.parse(id)).orElseThrow();
        return property(Id.parse(id).kind(), path).set(record, statement, decoding);
    }

    private static Statement is(Value value) {
        return Statement.recorded(value);
    }

    private static Value date(String edtf) {
        return new DateValue(Edtf.parse(edtf));
    }

    private static Value reference(String id) {
        return new ReferenceValue(Id.parse(id));
    }

    private static Value set(String... ids) {
        return SetValue.of(
                Set.copyOf(java.util.Arrays.stream(ids).map(Id::parse).toList()));
    }

    private static Value number(String number, NumberPrecision precision) {
        return new NumberValue(new Quantity(new BigDecimal(number), precision, Optional.empty()));
    }

    private static Value sum(String number, String currency) {
        return new NumberValue(new Quantity(new BigDecimal(number), NumberPrecision.EXACT, Optional.of(currency)));
    }
}
