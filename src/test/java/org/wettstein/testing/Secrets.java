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
                        journey(),
                        evidenceAboutInternalRecord(),
                        assertionNamingWithdrawn()),
                Hiding.of(internal, withdrawn()));
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

    /** A public record that names the withdrawn one. */
    private Record journey() {
        return record("activity/journey", """
                {'type':'visit','title':{'de':'Reise'},'partnerships':['partnership/goldach'],'date':'1859',
                 'places':['place/goldach','place/%1$s'],'participants':['place/%1$s']}""".formatted(word("withdrawn-id")));
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
