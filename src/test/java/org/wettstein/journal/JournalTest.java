package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.DataFolder;
import org.wettstein.store.StoreUnusable;

class JournalTest {
    private static final Id REGISTER = Id.parse("register/sample");
    private static final Id BASEL = Id.parse("place/basel");
    private static final Id TOYAMA = Id.parse("place/toyama");

    @TempDir
    private Path temporary;

    private final RandomGenerator random = new SplittableRandom(1);
    private final Actor actor = Actor.random(random);
    private Instant now = Instant.parse("2026-11-23T10:00:00.123456Z");
    private Journal journal = unopened();

    private static Journal unopened() {
        return null;
    }

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("data"));
    }

    @BeforeEach
    void create() {
        journal = Journal.create(folder(), REGISTER, () -> now, random);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void reopen() {
        journal.close();
        journal = Journal.open(folder(), () -> now, random);
    }

    private static Item place(String name) {
        return Item.of("place", new Visibility.Public(), JsonObject.of("name", name));
    }

    private Draft setting(Id id, Item item, Optional<Hash> madeFrom) {
        return draft("because", id, new Step.Setting(item, madeFrom));
    }

    private Draft draft(String reason, Id id, Step step) {
        var steps = new TreeMap<Id, Step>();
        steps.put(id, step);
        return Draft.of(actor, reason, steps);
    }

    @Test
    void beginsEmptyWithTheHashOfItsRegister() {
        assertThat(journal.register()).isEqualTo(REGISTER);
        assertThat(journal.head()).isZero();
        assertThat(journal.headHash()).isEqualTo(Hash.of("register/sample"));
        assertThat(journal.verify()).isEqualTo(new Verification.Sound(0, journal.headHash(), new TreeMap<>()));
    }

    @Test
    void appendsAnEntryThatSaysWhoWhenAndWhy() {
        var answer = journal.append(setting(BASEL, place("Basel"), Optional.empty()));

        var entry = journal.entry(1);
        assertThat(answer).isEqualTo(new Answer.Appended(1, entry.hash()));
        assertThat(entry.actor()).isEqualTo(actor);
        assertThat(entry.time()).isEqualTo(Instant.parse("2026-11-23T10:00:00.123Z"));
        assertThat(entry.previous()).isEqualTo(Hash.of("register/sample"));
        assertThat(entry.sets()).containsExactly(Map.entry(BASEL, place("Basel").hash()));
        assertThat(journal.findItem(place("Basel").hash())).contains(place("Basel"));
        assertThat(journal.findItemText(place("Basel").hash()))
                .contains(place("Basel").canonical());
        var reason = journal.findItem(entry.reason()).orElseThrow();
        assertThat(reason.body()).isEqualTo(JsonObject.of("text", "because"));
        assertThat(reason.visibility()).isEqualTo(new Visibility.Internal());
    }

    @Test
    void findsEverythingAgainAfterItWasOpenedAnew() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
        var hash = journal.headHash();
        reopen();
        assertThat(journal.head()).isEqualTo(2);
        assertThat(journal.headHash()).isEqualTo(hash);
        assertThat(journal.entries(1, 10)).extracting(Entry::position).containsExactly(1L, 2L);
        assertThat(journal.entries(2, 10)).extracting(Entry::position).containsExactly(2L);
        assertThat(journal.entries(1, 1)).hasSize(1);
        assertThat(journal.entries(-7, 10)).hasSize(2);
        assertThat(journal.entries(3, 10)).isEmpty();
        assertThat(journal.entries(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
        assertThatIllegalArgumentException().isThrownBy(() -> journal.entry(3));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.entry(0));
    }

    @Test
    void answersOvertakenWithBothStatesAndWritesNothing() {
        var first = place("Basel").hash();
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        journal.append(setting(BASEL, place("Bâle"), Optional.of(first)));

        var late = journal.append(setting(BASEL, place("Basilea"), Optional.of(first)));

        assertThat(late)
                .isEqualTo(new Answer.Overtaken(List.of(new Answer.Collision(
                        BASEL, Optional.of(first), Optional.of(place("Bâle").hash())))));
        assertThat(journal.head()).isEqualTo(2);
        assertThat(journal.findItem(place("Basilea").hash())).isEmpty();
    }

    @Test
    void answersOvertakenWhenARecordAppearedOrWasRetired() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        var hash = Optional.of(place("Basel").hash());
        assertThat(journal.append(setting(BASEL, place("Bâle"), Optional.empty())))
                .isEqualTo(new Answer.Overtaken(List.of(new Answer.Collision(BASEL, Optional.empty(), hash))));
        journal.append(draft("over", BASEL, new Step.Retirement(hash.get())));
        assertThat(journal.append(draft("over", BASEL, new Step.Retirement(hash.get()))))
                .isEqualTo(new Answer.Overtaken(List.of(new Answer.Collision(BASEL, hash, Optional.empty()))));
        assertThat(journal.append(setting(BASEL, place("Basel"), Optional.empty())))
                .isInstanceOf(Answer.Appended.class);
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void appendsManyDraftsTogetherOrNone() {
        var basel = setting(BASEL, place("Basel"), Optional.empty());
        var next = setting(BASEL, place("Bâle"), Optional.of(place("Basel").hash()));
        assertThat(journal.append(List.of(basel, next, next))).isInstanceOf(Answer.Overtaken.class);
        assertThat(journal.head()).isZero();
        assertThat(journal.append(List.of(basel, next))).isEqualTo(new Answer.Appended(2, journal.headHash()));
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void saltsWhatIsNotPublicAndNormalisesWhatComesIn() {
        var decomposed = Item.of("place", new Visibility.Internal(), JsonObject.of("name", "Zu\u0308rich"));
        journal.append(setting(BASEL, decomposed, Optional.empty()));
        var stored = journal.findItem(journal.entry(1).sets().get(BASEL)).orElseThrow();
        assertThat(stored.salt()).isPresent();
        assertThat(stored.body()).isEqualTo(JsonObject.of("name", "Zürich"));
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void acceptsAnAccentAfterALineFeed() {
        var odd = place("n\n\u0303");
        journal.append(setting(BASEL, odd, Optional.empty()));
        assertThat(journal.findItem(odd.hash())).contains(odd);
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void refusesToWriteWhatItCouldNotReadAgain() {
        Json deep = new JsonBoolean(true);
        for (int i = 0; i < Json.DEEPEST; i++) {
            deep = JsonArray.of(deep);
        }
        var tooDeep = Item.of("place", new Visibility.Public(), JsonObject.of("deep", deep));
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> journal.append(setting(BASEL, tooDeep, Optional.empty())))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.json.too-deep"));
        var tooLong = place("ü".repeat(Json.LONGEST / 2));
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> journal.append(setting(BASEL, tooLong, Optional.empty())))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.json.too-long"));
        assertThat(journal.head()).isZero();
        assertThat(journal.append(setting(BASEL, place("Basel"), Optional.empty())))
                .isInstanceOf(Answer.Appended.class);
    }

    @Test
    void doesNotGoBackInTime() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        now = Instant.parse("2020-01-01T00:00:00Z");
        journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
        assertThat(journal.entry(2).time()).isEqualTo(journal.entry(1).time());
    }

    @Test
    void showsFollowersWhatIsThereAndWhatComes() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        var seen = new ArrayList<Leaf>();
        journal.follow(1, (leaf, _) -> seen.add(leaf));
        journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
        assertThat(seen).extracting(leaf -> leaf.entry().position()).containsExactly(1L, 2L);
        assertThat(seen.getLast().items().get(place("Toyama").hash())).contains(place("Toyama"));
        var replayed = new ArrayList<Leaf>();
        journal.read(1, replayed::add);
        assertThat(replayed).isEqualTo(seen);
    }

    @Test
    void isTakenInWhileItIsChecked() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
        journal.append(draft("over", BASEL, new Step.Retirement(place("Basel").hash())));
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        journal.close();
        var seen = new ArrayList<Leaf>();
        var standing = new ArrayList<Optional<Item>>();
        journal = Journal.open(folder(), () -> now, random, (leaf, earlier) -> {
            seen.add(leaf);
            leaf.entry().sets().values().forEach(hash -> standing.add(earlier.find(hash)));
        });
        var replayed = new ArrayList<Leaf>();
        journal.read(1, replayed::add);
        assertThat(seen).hasSize(4).isEqualTo(replayed);
        journal.append(setting(TOYAMA, place("富山"), Optional.of(place("Toyama").hash())));
        assertThat(seen).extracting(leaf -> leaf.entry().position()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(standing.stream().flatMap(Optional::stream))
                .containsExactly(place("Basel"), place("Toyama"), place("Basel"), place("富山"));
    }

    @Test
    void knowsEveryStateThatARecordEverHad() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
        journal.append(setting(BASEL, place("Bâle"), Optional.of(place("Basel").hash())));
        journal.append(draft("over", BASEL, new Step.Retirement(place("Bâle").hash())));
        assertThat(journal.entriesAbout(BASEL)).extracting(Entry::position).containsExactly(1L, 3L, 4L);
        assertThat(journal.statesOf(BASEL))
                .containsExactlyInAnyOrder(place("Basel").hash(), place("Bâle").hash());
    }

    @Test
    void withholdsEveryStateOfARecordAndKeepsTheHashes() throws IOException {
        journal.append(setting(BASEL, place("SECRET-one"), Optional.empty()));
        journal.append(setting(
                BASEL, place("SECRET-two"), Optional.of(place("SECRET-one").hash())));
        journal.append(setting(TOYAMA, place("harmless"), Optional.empty()));
        var states = journal.statesOf(BASEL);

        var withheld = journal.withhold(actor, "on request", new Withholding(states, "§ 9 Act", "board"));

        assertThat(withheld).isEqualTo(new Withheld(4, journal.headHash(), true));
        assertThat(journal.entry(4).withholds()).contains(new Withholding(states, "§ 9 Act", "board"));
        assertThat(states).allSatisfy(hash -> {
            assertThat(journal.findItem(hash)).isEmpty();
            assertThat(journal.findItemText(hash)).isEmpty();
            assertThat(journal.withheld(hash)).isTrue();
        });
        assertThat(filesWith("SECRET")).isEmpty();
        assertThat(filesWith("harmless")).isNotEmpty();
        reopen();
        assertThat(journal.verify())
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.withheld())
                        .containsOnlyKeys(states)
                        .containsValue(4L)
                        .doesNotContainValue(0L));
        // The register goes on, and the same words may come back as another item.
        journal.append(setting(
                BASEL, place("SECRET-two"), Optional.of(place("SECRET-two").hash())));
        assertThat(journal.entry(5).sets().get(BASEL)).isNotIn(states);
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    /** In another process: closing a file that this one has opened would drop SQLite's locks on it. */
    private String filesWith(String words) throws IOException {
        var search = new ProcessBuilder("grep", "-rla", words, folder().path().toString()).start();
        return new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void purgesOnceAReaderIsDone() throws IOException {
        journal.append(setting(BASEL, place("SECRET"), Optional.empty()));
        var states = journal.statesOf(BASEL);
        try (var reader = Journal.openReading(folder());
                var reading = reader.store().beginReading()) {
            assertThat(reader.store().findHead()).isPresent();
            var withheld = journal.withhold(actor, "on request", new Withholding(states, "§ 9 Act", "board"));
            assertThat(withheld.gone()).isFalse();
            assertThat(reading).isNotNull();
        }
        assertThat(journal.purge()).isTrue();
        assertThat(filesWith("SECRET")).isEmpty();
    }

    @Test
    void refusesToWithholdWhatIsUnknownOrGone() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        var unknown = new TreeSet<Hash>();
        unknown.add(Hash.of("unknown"));
        assertThatExceptionOfType(WithholdingRefused.class)
                .isThrownBy(() -> journal.withhold(actor, "?", new Withholding(unknown, "§", "board")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.withhold.unknown"));
        var known = new Withholding(journal.statesOf(BASEL), "§", "board");
        journal.withhold(actor, "!", known);
        assertThatExceptionOfType(WithholdingRefused.class)
                .isThrownBy(() -> journal.withhold(actor, "!", known))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.withhold.gone"));
        assertThat(journal.head()).isEqualTo(2);
    }

    @Test
    void withholdsOnceMoreTogetherWithSomethingNew() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        var states = journal.statesOf(BASEL);
        journal.withhold(actor, "!", new Withholding(states, "§", "board"));
        states.add(journal.entry(1).reason());
        journal.withhold(actor, "!", new Withholding(states, "§", "board"));
        assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void readsBesideAWriterAndCannotWrite() {
        journal.append(setting(BASEL, place("Basel"), Optional.empty()));
        try (var reader = Journal.openReading(folder())) {
            assertThat(reader.headHash()).isEqualTo(journal.headHash());
            assertThat(reader.verify()).isInstanceOf(Verification.Sound.class);
            journal.append(setting(TOYAMA, place("Toyama"), Optional.empty()));
            assertThat(reader.entries(1, 10)).hasSize(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> reader.append(setting(TOYAMA, place("T"), Optional.empty())));
        }
    }

    @Test
    void refusesToBeginTwiceOrToOpenNothing() {
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Journal.create(folder(), REGISTER, () -> now, random))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.not-empty"));
        var nowhere = new DataFolder(temporary.resolve("nowhere"));
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Journal.open(nowhere, () -> now, random))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.none"));
        assertThat(nowhere.path()).doesNotExist();
    }

    @Test
    void growsSoundlyWhateverHappensInIt() {
        for (int round = 0; round < 20; round++) {
            long seed = new SplittableRandom().nextLong();
            System.out.println("JournalTest seed " + seed);
            try (var generated = GeneratedJournal.create(new DataFolder(temporary.resolve("g" + round)), seed, 30)) {
                assertThat(generated.verify()).as("seed %d", seed).isInstanceOf(Verification.Sound.class);
            }
        }
    }
}
