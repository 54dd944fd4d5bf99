package org.wettstein.testing;

import static org.wettstein.testing.Records.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Register;

/**
 * Words that nobody outside the office may ever read, each under the name of the place where it is hidden, and the
 * changes that hide them in Seldwyla's register.
 */
public final class Secrets {
    /** The day until which the embargoed record is internal. */
    public static final LocalDate EMBARGO = LocalDate.of(2999, 1, 1);

    private static final List<String> HIDING_PLACES = List.of(
            "note",
            "internal-tie",
            "internal-agreement",
            "internal-activity",
            "embargoed-activity",
            "internal-quote",
            "internal-value",
            "quote-about-internal-record",
            "older-internal-title",
            "withdrawn-id",
            "withdrawn-name",
            "withdrawn-tie",
            "withheld-name",
            "reason",
            "actor",
            "draft");

    private final Map<String, String> words = new TreeMap<>();

    /** One entry of the journal. */
    public record Hiding(Visibility visibility, List<Record> records) {
        static Hiding of(Visibility visibility, Record... records) {
            return new Hiding(visibility, List.of(records));
        }
    }

    /** @param seed to be printed by whoever draws it */
    public Secrets(long seed) {
        var random = new Random(seed);
        for (var place : HIDING_PLACES) {
            words.put(place, "geheim" + letters(random, 14));
        }
    }

    public String word(String hidingPlace) {
        return Stream.ofNullable(words.get(hidingPlace)).findFirst().orElseThrow();
    }

    /** The hiding places whose words stand in {@code text}, in any case, plain or percent-encoded. */
    public List<String> foundIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> Stream.of(
                                entry.getValue(), URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Seldwyla's register with these entries after its own. */
    public Register register() {
        var register = Seldwyla.register();
        for (var hiding : hidings()) {
            register = Registers.with(
                    register, hiding.visibility(), hiding.records().toArray(Record[]::new));
        }
        return Registers.withholding(register, Registers.id(withheld()));
    }

    /** In their order: what is published and withdrawn again is hidden from the day it is withdrawn. */
    public List<Hiding> hidings() {
        var open = new Visibility.Public();
        var internal = new Visibility.Internal();
        return List.of(
                Hiding.of(
                        internal, internalTie(), internalAgreement(), internalActivity(), note(), internalAssertion()),
                Hiding.of(new Visibility.PublicFrom(EMBARGO), embargoed()),
                Hiding.of(internal, titled(word("older-internal-title"))),
                Hiding.of(open, titled("Konzert")),
                Hiding.of(
                        open,
                        withheld(),
                        withdrawn(),
                        withdrawnTie(),
                        evidenceAboutInternalRecord(),
                        assertionNamingWithdrawn()),
                new Hiding(open, namingWithdrawn()),
                new Hiding(open, ofWithdrawnTie()),
                Hiding.of(internal, withdrawn(), withdrawnTie()));
    }

    private Record note() {
        return record("note/x-noteaaaaaaaaaaaa", body("{'about':'partnership/goldach','words':'%s'}", "note"));
    }

    private Record internalTie() {
        return record("partnership/x-tieaaaaaaaaaaaaa", body("""
                {'name':{'de':'%1$s','en':'%1$s'},'parties':['place/seldwyla','place/ruechenstein'],
                 'namings':[{'kind':'friendship','word':{'de':'%1$s'}}],'firstContact':'1850'}""", "internal-tie"));
    }

    private Record internalAgreement() {
        return record("agreement/x-agreementaaaaaaa", body("""
                {'partnership':'partnership/goldach','title':{'de':'%s'},'type':'memorandum',
                 'parties':['place/seldwyla','place/goldach'],'binding':'no','under':'agreement/framework',
                 'signing':{'date':'1860-01-01'},'term':{'end':'2026-12-24','notice':'P1M'}}""", "internal-agreement"));
    }

    private Record internalActivity() {
        return record("activity/x-activityaaaaaaaa", body("""
                {'type':'event','title':{'de':'%1$s'},'result':{'de':'%1$s'},
                 'partnerships':['partnership/goldach'],'date':'2026-11-01'}""", "internal-activity"));
    }

    private Record embargoed() {
        return record("activity/x-embargoaaaaaaaaa", body("""
                {'type':'event','title':{'de':'%s'},'partnerships':['partnership/goldach'],'date':'2026-12-01'}""", "embargoed-activity"));
    }

    private Record internalAssertion() {
        return record("assertion/x-assertionaaaaaaa", """
                {'source':'source/gazette','record':'agreement/framework','property':'signing.mode','claim':'is',
                 'value':{'type':'text','text':'%s'},'quote':{'words':'%s','language':'de'},'state':'open'}""".formatted(word("internal-value"), word("internal-quote")));
    }

    private Record evidenceAboutInternalRecord() {
        return record("assertion/about-internal", body("""
                {'source':'source/gazette','record':'activity/x-activityaaaaaaaa','property':'date','claim':'is',
                 'value':{'type':'date','date':'2026'},'quote':{'words':'%s','language':'de'},'state':'alternative'}""", "quote-about-internal-record"));
    }

    private static Record titled(String title) {
        return record("activity/x-concertaaaaaaaaa", """
                {'type':'event','title':{'de':'%s'},'partnerships':['partnership/goldach'],'date':'1860'}""".formatted(title));
    }

    private Record withdrawn() {
        return record("place/" + word("withdrawn-id"), body("{'name':{'de':'%s'},'level':'city'}", "withdrawn-name"));
    }

    private Record withdrawnTie() {
        return record(tie(), body("""
                {'name':{'de':'%1$s'},'parties':['place/seldwyla','place/ruechenstein'],'firstContact':'1862',
                 'namings':[{'kind':'friendship','word':{'de':'%1$s'}}]}""", "withdrawn-tie"));
    }

    private String tie() {
        return "partnership/" + word("withdrawn-tie");
    }

    /** Public records of the withdrawn tie. */
    private List<Record> ofWithdrawnTie() {
        return List.of(
                record("agreement/pact", """
                        {'partnership':'%1$s','title':{'de':'Pakt'},'type':'framework','binding':'yes',
                         'parties':['place/seldwyla','place/ruechenstein'],'signing':{'date':'1863-02-03'},
                         'term':{'begin':'1863-02-03','end':'2026-12-31','notice':'P3M'}}""".formatted(tie())),
                record("commitment/school", """
                        {'about':'agreement/pact','promise':{'de':'Eine Schule'},'due':'2026-12-01','state':'open'}"""),
                record("decision/pact", """
                        {'act':'approve','about':['agreement/pact','%s'],'outcome':'carried','date':'1863-01-01'}""".formatted(tie())),
                record("amount/school", """
                        {'sum':'100','currency':'CHF','purpose':{'de':'Schule'},'about':['agreement/pact','%s']}""".formatted(tie())),
                record("parliamentary-item/school", """
                        {'type':'question','title':{'de':'Schule?'},'about':['%s']}""".formatted(tie())),
                record("activity/school", """
                        {'type':'project','title':{'de':'Schulbau'},'partnerships':['%s'],'date':'1864'}""".formatted(tie())));
    }

    /** Public records that name the withdrawn one, each in another place. */
    private List<Record> namingWithdrawn() {
        return List.of(
                naming("activity/journey", """
                        {'type':'visit','title':{'de':'Reise'},'partnerships':['partnership/goldach'],'date':'1859',
                         'places':['place/goldach','%1$s'],'participants':['%1$s']}"""),
                naming("activity/present", """
                        {'type':'gift','title':{'de':'Geschenk'},'partnerships':['partnership/friends'],'date':'1861',
                         'gift':{'object':{'de':'Uhr'},'giver':'place/seldwyla','receiver':'%1$s'}}"""),
                naming("agreement/treaty", """
                        {'partnership':'partnership/friends','title':{'de':'Bund'},'type':'declaration',
                         'parties':['place/seldwyla','%1$s'],'binding':'no',
                         'signing':{'date':'1858','place':'%1$s','signatures':[{'party':'%1$s'}]},'term':{'end':'1871'}}"""),
                naming("body/hall", "{'name':{'de':'Halle'},'type':'museum','place':'%1$s'}"),
                naming("decision/parting", """
                        {'act':'suspend','about':['partnership/friends'],'outcome':'carried','side':'%1$s',
                         'date':'1870-01-01'}"""),
                naming("partnership/friends", """
                        {'name':{'de':'Freunde'},'parties':['place/seldwyla','%1$s'],'firstContact':'1855',
                         'namings':[{'kind':'friendship','word':{'de':'Freundschaft'}}]}"""),
                naming("place/quarter", "{'name':{'de':'Quartier'},'level':'part-of-city','within':'%1$s'}"));
    }

    private Record naming(String id, String pattern) {
        return record(id, pattern.formatted("place/" + word("withdrawn-id")));
    }

    private Record assertionNamingWithdrawn() {
        return record("assertion/naming-withdrawn", """
                {'source':'source/gazette','record':'agreement/framework','property':'signing.place','claim':'is',
                 'value':{'type':'reference','reference':'place/%s'},'state':'alternative'}""".formatted(word("withdrawn-id")));
    }

    /** The record whose content is to be withheld after all entries. */
    public Record withheld() {
        return record(
                "person/x-personaaaaaaaaaa", body("{'name':{'family':'%s'},'privatePerson':true}", "withheld-name"));
    }

    private String body(String pattern, String hidingPlace) {
        return pattern.formatted(word(hidingPlace));
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
