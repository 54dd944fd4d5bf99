package org.wettstein.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Draft;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Step;
import org.wettstein.journal.Visibility;
import org.wettstein.store.DataFolder;

/** Made-up records of the size and shape of real ones: places and ties, by turns. */
public final class Population {
    /** As many records as an import puts into one entry or transaction here. */
    public static final int BATCH = 1_000;

    private static final Id REGISTER = Id.parse("holder/seldwyla");
    private final SplittableRandom random = new SplittableRandom(1);
    private final Actor actor = Actor.random(random);

    /** Begins a journal with its holder. */
    public Journal begin(DataFolder folder) {
        var journal = Journal.create(folder, REGISTER, InstantSource.system(), random);
        var steps = new TreeMap<Id, Step>();
        set(steps, REGISTER, """
                {"corrections":{"post":"Rathaus, Seldwyla"},"languages":["de","en"],"name":{"de":"Seldwyla","en":"Seldwyla"},"place":"place/seldwyla","timeZone":"Europe/Zurich"}""");
        journal.append(Draft.of(actor, "bench", steps));
        return journal;
    }

    /** One entry that sets records from a number on. */
    public Draft entry(long from, int records) {
        var steps = new TreeMap<Id, Step>();
        for (long number = from; number < from + records; number++) {
            set(steps, id(number), body(number));
        }
        return Draft.of(actor, "bench", steps);
    }

    /** Entries of one record each. */
    public List<Draft> entries(long from, int records) {
        var drafts = new ArrayList<Draft>();
        for (long number = from; number < from + records; number++) {
            drafts.add(entry(number, 1));
        }
        return drafts;
    }

    public static Id id(long number) {
        return number % 2 == 0 ? new Id("place", "p" + number) : new Id("partnership", "t" + number);
    }

    /** What a plain table would keep of a record. */
    public static String content(long number) {
        return item(id(number), body(number)).canonical();
    }

    private static void set(TreeMap<Id, Step> steps, Id id, String body) {
        steps.put(id, new Step.Setting(item(id, body), Optional.empty()));
    }

    private static Item item(Id id, String body) {
        return Item.of(id.kind(), new Visibility.Public(), (JsonObject) Json.parse(body));
    }

    private static String body(long number) {
        return number % 2 == 0 ? place(number) : tie(number);
    }

    private static String place(long number) {
        return """
                {"codes":{"country":"CH","wikidata":"Q1%1$d"},"coordinates":{"latitude":"47.%1$d5","longitude":"7.%1$d5"},\
                "forms":{"in":{"de":"in Ort %1$d","en":"in Place %1$d"},"of":{"de":"von Ort %1$d","en":"of Place %1$d"},\
                "to":{"de":"nach Ort %1$d","en":"to Place %1$d"},"with":{"de":"mit Ort %1$d","en":"with Place %1$d"}},\
                "level":"city","name":{"de":"Ort %1$d","en":"Place %1$d"}}""".formatted(number);
    }

    private static String tie(long number) {
        return """
                {"name":{"de":"Ort %1$d","en":"Place %1$d"},"namings":[{"kind":"twinning","word":{"de":"Partnerschaft",\
                "en":"twinning"}}],"parties":["place/seldwyla","place/p%2$d"],"purpose":{"de":"Austausch von Schulen, Vereinen \
                und Verwaltungen, getragen von den Behörden beider Orte.","en":"Exchange of schools, associations and \
                administrations, borne by the authorities of both places."}}""".formatted(number, number - 1);
    }
}
