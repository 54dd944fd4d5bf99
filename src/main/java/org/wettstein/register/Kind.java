package org.wettstein.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.body.Body;
import org.wettstein.body.Office;
import org.wettstein.body.Person;
import org.wettstein.body.Tenure;
import org.wettstein.holder.Holder;
import org.wettstein.journal.JsonObject;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.register.codec.RecordCodec;
import org.wettstein.source.Assertion;
import org.wettstein.source.Note;
import org.wettstein.source.Ruling;
import org.wettstein.source.Source;
import org.wettstein.theme.Theme;

/**
 * A kind of record: its word in ids, its noun and the form it is stored in.
 *
 * @param word the part of an id before the slash
 * @param named for each field that names other records, the kinds it may name; a field that is not listed may name any
 */
public record Kind<T extends Record>(String word, Class<T> noun, RecordCodec<T> codec, Map<String, Set<String>> named) {
    /** The number of the form that this version of the product writes. */
    public static final int FORM = 1;

    private static final Set<String> PARTY = Set.of("place", "body");
    private static final Set<String> SOMEBODY = Set.of("place", "body", "person", "tenure");
    private static final Set<String> TIE = Set.of("partnership", "agreement");
    private static final Set<String> MATTER = Set.of("partnership", "agreement", "activity");
    private static final Map<String, Set<String>> SOURCED = Map.of("sources", Set.of("source"));

    public static final Kind<Holder> HOLDER = of(
            "holder",
            Holder.class,
            Map.of("place", Set.of("place"), "office", Set.of("body"), "partners", Set.of("partnership")));
    public static final Kind<Place> PLACE =
            of("place", Place.class, Map.of("within", Set.of("place"), "parts", Set.of("place")));
    public static final Kind<Body> BODY =
            of("body", Body.class, Map.of("place", Set.of("place"), "partOf", Set.of("body")));
    public static final Kind<Person> PERSON = of("person", Person.class, Map.of());
    public static final Kind<Office> OFFICE = of("office", Office.class, Map.of("body", Set.of("body")));
    public static final Kind<Tenure> TENURE =
            of("tenure", Tenure.class, Map.of("person", Set.of("person"), "office", Set.of("office")));
    public static final Kind<Theme> THEME = of("theme", Theme.class, Map.of("broader", Set.of("theme")));
    public static final Kind<Partnership> PARTNERSHIP = of(
            "partnership",
            Partnership.class,
            Map.of(
                    "parties", PARTY,
                    "namings.decision", Set.of("decision"),
                    "themes", Set.of("theme"),
                    "personInCharge", Set.of("person", "tenure")));
    public static final Kind<Agreement> AGREEMENT = of(
            "agreement",
            Agreement.class,
            Map.of(
                    "partnership", Set.of("partnership"),
                    "parties", PARTY,
                    "under", Set.of("agreement"),
                    "renews", Set.of("agreement"),
                    "signing.place", Set.of("place"),
                    "signing.signatures.party", PARTY,
                    "signing.signatures.signatory", Set.of("tenure", "person"),
                    "themes", Set.of("theme")));
    public static final Kind<Decision> DECISION = of(
            "decision",
            Decision.class,
            Map.of("about", TIE, "organ", Set.of("body"), "side", PARTY, "follows", Set.of("decision")));
    public static final Kind<Commitment> COMMITMENT = of(
            "commitment",
            Commitment.class,
            Map.of("about", TIE, "responsible", Set.of("body"), "results", Set.of("activity")));
    public static final Kind<Activity> ACTIVITY = of(
            "activity",
            Activity.class,
            Map.of(
                    "partnerships", Set.of("partnership"),
                    "places", Set.of("place"),
                    "participants", SOMEBODY,
                    "themes", Set.of("theme"),
                    "gift.giver", SOMEBODY,
                    "gift.receiver", SOMEBODY,
                    "gift.artists", Set.of("person"),
                    "gift.custodian", SOMEBODY,
                    "gift.value", Set.of("amount"),
                    "gift.inReturnFor", Set.of("activity")));
    public static final Kind<Amount> AMOUNT =
            of("amount", Amount.class, Map.of("credit", Set.of("body"), "about", MATTER));
    public static final Kind<ParliamentaryItem> PARLIAMENTARY_ITEM = of(
            "parliamentary-item",
            ParliamentaryItem.class,
            Map.of("askers", Set.of("person", "tenure"), "parliament", Set.of("body"), "about", MATTER));
    public static final Kind<Source> SOURCE = of("source", Source.class, Map.of("body", Set.of("body")));
    public static final Kind<Assertion> ASSERTION =
            of("assertion", Assertion.class, Map.of("source", Set.of("source")));
    public static final Kind<Ruling> RULING =
            of("ruling", Ruling.class, Map.of("official", Set.of("assertion"), "by", Set.of("body")));
    public static final Kind<Note> NOTE = of("note", Note.class, Map.of());

    private static final List<Kind<?>> ALL = List.of(
            HOLDER,
            PLACE,
            BODY,
            PERSON,
            OFFICE,
            TENURE,
            THEME,
            PARTNERSHIP,
            AGREEMENT,
            DECISION,
            COMMITMENT,
            ACTIVITY,
            AMOUNT,
            PARLIAMENTARY_ITEM,
            SOURCE,
            ASSERTION,
            RULING,
            NOTE);

    public static List<Kind<?>> all() {
        return ALL;
    }

    /** The words of all kinds, for a refusal of another. */
    public static String words() {
        return String.join(", ", ALL.stream().map(Kind::word).toList());
    }

    /** @throws IllegalArgumentException if it is no record of a register */
    public static Kind<?> of(Record record) {
        return ALL.stream()
                .filter(kind -> kind.noun().isInstance(record))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no noun: " + record.getClass()));
    }

    /** The body of an item for a record of this kind. */
    public JsonObject encode(Record record) {
        return codec.encode(noun.cast(record));
    }

    public static Optional<Kind<?>> find(String word) {
        return ALL.stream().filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The kinds of record that {@code field} may name; empty means any. */
    public Set<String> nameable(String field) {
        return Stream.of(named, SOURCED)
                .flatMap(table -> Stream.ofNullable(table.get(field)))
                .findFirst()
                .orElse(Set.of());
    }

    private static <T extends Record> Kind<T> of(String word, Class<T> noun, Map<String, Set<String>> named) {
        return new Kind<>(word, noun, RecordCodec.of(noun), named);
    }
}
