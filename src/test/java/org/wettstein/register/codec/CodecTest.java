package org.wettstein.register.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.json;
import static org.wettstein.testing.Records.record;

import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.agreement.Agreement;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.register.Kind;
import org.wettstein.source.Assertion;
import org.wettstein.source.NumberValue;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class CodecTest {
    private static final String AGREEMENT =
            "'title':{'de':'V'},'type':'framework','parties':['place/a','place/b'],'binding':'yes','term':{}";

    static Stream<Record> everyKind() {
        return Stream.concat(Seldwyla.records().stream(), Stream.of(Seldwyla.note()));
    }

    @Test
    void isTestedWithEveryKind() {
        assertThat(everyKind().map(Kind::of)).containsAll(Kind.all());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsBackWhatItWrites(Record record) {
        var kind = Kind.of(record);
        var json = kind.encode(record);
        var decoding = new Decoding(Registers.id(record));

        assertThat(kind.codec().decode(Json.parse(json.canonical()), decoding).map(Record.class::cast))
                .contains(record);
        assertThat(decoding.misfits()).isEmpty();
    }

    @Test
    void writesOneFactInOneForm() {
        var sparse = record("agreement/pact", "{" + AGREEMENT + ",'pilot':false,'themes':[],'sources':[]}");

        assertThat(sparse).isEqualTo(record("agreement/pact", "{" + AGREEMENT + "}"));
        assertThat(Kind.AGREEMENT.encode(sparse)).isEqualTo(json("{" + AGREEMENT + "}"));
    }

    @Test
    void keepsTheIdOutOfTheBody() {
        var person = (Person) record("person/kabys", "{'name':{'family':'Kabys'}}");

        assertThat(person.id()).hasToString("person/kabys");
        assertThat(Kind.PERSON.encode(person).find("id")).isEmpty();
        misfits("person/kabys", "{'id':'person/other','name':{'family':'Kabys'}}")
                .containsExactly("id unknown-field");
    }

    @Test
    void writesWordsInKebabCase() {
        var letter =
                (Agreement) record("agreement/pact", "{" + AGREEMENT.replace("framework", "letter-of-intent") + "}");

        assertThat(letter.type()).hasToString("LETTER_OF_INTENT");
        assertThat(Kind.AGREEMENT.encode(letter).find("type")).contains(json("'letter-of-intent'"));
    }

    @Test
    void tellsValuesApartByTheirType() {
        var assertion = (Assertion) record("assertion/weight", """
                {'source':'source/a','record':'activity/b','property':'gift.weight','claim':'is','state':'open',
                 'value':{'type':'number','quantity':{'number':'9.50','precision':'at-least','unit':'t'}}}""");

        assertThat(assertion.value()).isInstanceOf(NumberValue.class);
        assertThat(Kind.ASSERTION.encode(assertion).find("value").orElseThrow())
                .isEqualTo(json("{'type':'number','quantity':{'number':'9.50','precision':'at-least','unit':'t'}}"));
        misfits("assertion/weight", """
                {'source':'source/a','record':'activity/b','property':'gift.weight','claim':'is','state':'open',
                 'value':{'type':'weight'}}""").containsExactly("value expects-type");
    }

    @Test
    void namesEveryMisfitByItsFieldInOneReading() {
        misfits("agreement/pact", """
                {'title':'Vertrag','type':'treaty','parties':['place/a','b'],'binding':true,'pilot':'no','colour':'red',
                 'signing':{'date':'gestern','signatures':[{'party':'place/a'},{'signatory':'x'}]},
                 'term':{'notice':'bald'},'languages':[7],'wording':'javascript:alert(1)'}""")
                .containsExactlyInAnyOrder(
                        "colour unknown-field",
                        "title expects-text",
                        "type expects-word",
                        "parties.1 expects-reference",
                        "languages.0 expects-string",
                        "binding expects-word",
                        "pilot expects-boolean",
                        "signing.date expects-edtf",
                        "signing.signatures.1.party missing",
                        "signing.signatures.1.signatory expects-reference",
                        "term.notice expects-period",
                        "wording expects-address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "source/a    | {'type':'page','title':{'de':'S'},'publisher':'P','read':'+12345-01-01'} | read expects-day",
                "source/a    | {'type':'page','title':{'de':'S'},'publisher':'P','read':'2026-02-30'}   | read expects-day",
                "source/a    | {'type':'page','title':{'de':'S'},'publisher':'P','languages':['d_e']}   | no-language-tag",
                "source/a    | {'type':'page','title':{'de':'S'}}                                      | source-without-publisher",
                "source/a    | {'type':'page','title':{'d_e':'S'},'publisher':'P'}                      | title no-language-tag",
                "source/a    | {'type':'page','title':{'':'S'},'publisher':'P'}                         | title no-language-tag",
                "source/a    | {'type':'page','title':{'de':' '},'publisher':'P'}                       | title blank-text",
                "source/a    | {'type':'page','title':{'de':'S\\u0001'},'publisher':'P'}                 | title illegible-sign",
                "source/a    | {'type':'page','title':{'de':'S'},'publisher':'P\\uffff'}                 | publisher illegible-sign",
                "source/a    | {'type':'page','title':{},'publisher':'P'}                               | title text-without-language",
                "source/a    | {'type':'page','title':{'de':'S'},'publisher':' '}                       | publisher expects-string",
                "amount/a    | {'sum':'1e9','currency':'CHF','purpose':{'de':'Z'}}                      | sum expects-decimal",
                "amount/a    | {'sum':'-1','currency':'CHF','purpose':{'de':'Z'}}                       | negative-amount",
                "amount/a    | {'sum':'1','currency':'Fr.','purpose':{'de':'Z'}}                        | no-currency",
                "place/a     | {'name':{'de':'A'},'level':'city','coordinates':{'latitude':'91','longitude':'0'}} | coordinates latitude",
                "place/a     | {'name':{'de':'A'},'level':'city','codes':{'country':'usa'}}             | codes no-country-code",
                "place/a     | {'name':{'de':'A'},'level':'city','within':'place/a'}                    | place-in-itself",
                "place/a     | {'name':{'de':'A'},'level':'compound','parts':['place/b']}               | compound-place-parts",
                "person/kabys | {'name':{'family':'Kabys'},'privatePerson':true}                        | private-person-id",
                "person/kabys | {'name':{'family':' '}}                                                 | name.family expects-string",
                "agreement/a | {" + AGREEMENT
                        + ",'under':'agreement/a'}                                | agreement-in-itself",
                "activity/a  | {'type':'gift','title':{'de':'G'}}                                       | gift-object",
                "decision/a  | {'act':'fund','outcome':'carried'}                                       | decision-about-nothing",
                "ruling/a    | []                                                                       | expects-object",
            })
    void refusesWhatCannotBeSaid(String id, String body, String misfit) {
        misfits(id, body).containsExactly(misfit);
    }

    @Test
    void refusesPeriodsBeyondEveryCalendar() {
        misfits("agreement/a", "{" + AGREEMENT.replace("{}", "{'notice':'P1000000000Y'}") + "}")
                .containsExactly("term.notice expects-period");
        misfits("agreement/a", "{" + AGREEMENT.replace("{}", "{'notice':'-P1M'}") + "}")
                .containsExactly("term empty-period");
        misfits("agreement/a", "{" + AGREEMENT.replace("{}", "{'end':'1900','unlimited':true}") + "}")
                .containsExactly("term unlimited-with-end");
    }

    private static ListAssert<String> misfits(String id, String body) {
        var decoding = new Decoding(Id.parse(id));
        var read = Kind.find(Id.parse(id).kind()).orElseThrow().codec().decode(json(body), decoding);
        assertThat(read.isPresent()).isEqualTo(decoding.misfits().isEmpty());
        return assertThat(decoding.misfits().stream()
                .map(misfit -> misfit.field().isEmpty() ? misfit.key() : misfit.field() + " " + misfit.key()));
    }
}
