package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.DataFolder;
import org.wettstein.store.WorkbenchPiece;
import org.wettstein.store.sqlite.SqliteStore;

class VerificationTest {
    private static final Id BASEL = Id.parse("place/basel");
    private static final Item FIRST = Item.of("place", new Visibility.Public(), JsonObject.of("name", "Basel"));
    private static final Item SECOND = Item.of("place", new Visibility.Public(), JsonObject.of("name", "Bâle"));
    private static final Item THIRD = Item.of("place", new Visibility.Public(), JsonObject.of("name", "Basilea"));

    @TempDir
    private Path temporary;

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("data"));
    }

    @BeforeEach
    void createThreeEntriesAndAWithholding() {
        RandomGenerator random = new SplittableRandom(1);
        var actor = Actor.random(random);
        try (var journal = Journal.create(folder(), Id.parse("register/sample"), () -> Instant.EPOCH, random)) {
            journal.append(setting(actor, FIRST, Optional.empty()));
            journal.append(setting(actor, SECOND, Optional.of(FIRST.hash())));
            journal.append(setting(actor, THIRD, Optional.of(SECOND.hash())));
            var items = journal.statesOf(BASEL);
            items.removeIf(hash -> !hash.equals(FIRST.hash()));
            journal.withhold(actor, "on request", new Withholding(items, "§ 9", "board"));
            journal.store().workbench().put(new WorkbenchPiece("draft", "1", "words", Instant.EPOCH));
        }
    }

    private static Draft setting(Actor actor, Item item, Optional<Hash> madeFrom) {
        var steps = new TreeMap<Id, Step>();
        steps.put(BASEL, new Step.Setting(item, madeFrom));
        return Draft.of(actor, "because", steps);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder().database());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Verification verification() {
        try (var store = SqliteStore.openReading(folder())) {
            return Verification.of(store);
        }
    }

    private void breaks(long position, String why, String sql) {
        execute(sql);
        assertThat(verification()).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.key()).isEqualTo("journal.broken." + why);
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.arguments()).containsEntry("entry", position);
        });
        // What verify finds is not served either.
        assertThatExceptionOfType(JournalBroken.class)
                .isThrownBy(() -> Journal.openReading(folder()))
                .satisfies(broken -> assertThat(broken.position()).isEqualTo(position));
    }

    @Test
    void findsEverythingSoundAndNamesWhatIsWithheld() {
        assertThat(verification())
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.withheld())
                        .containsExactly(Map.entry(FIRST.hash(), 4L)));
    }

    @Test
    void findsAChangedEntry() {
        breaks(2, "entry-changed", "UPDATE entry SET content = replace(content, '1970', '1971') WHERE position = 2");
    }

    @Test
    void findsAnEntryThatWasRewrittenWithItsHash() throws Exception {
        try (var journal = Journal.openReading(folder())) {
            var text = journal.entry(2).canonical().replace("1970", "1971");
            execute("UPDATE entry SET content = '" + text + "', hash = '" + Hash.of(text) + "' WHERE position = 2");
        }
        breaks(3, "chain", "UPDATE workbench SET changed = 0");
    }

    @Test
    void findsAMissingEntry() {
        breaks(2, "gap", "DELETE FROM entry WHERE position = 2");
    }

    @Test
    void findsAMissingEnd() {
        breaks(4, "head", "DELETE FROM entry WHERE position = 4");
    }

    @Test
    void findsAnotherHead() {
        breaks(5, "head", "UPDATE journal SET hash = '" + Hash.of("other") + "'");
    }

    @Test
    void findsAChangedRegister() {
        breaks(1, "chain", "UPDATE journal SET register = 'register/other'");
    }

    @Test
    void findsAChangedItemAndTheEntryThatNeedsIt() {
        breaks(
                3,
                "item-changed",
                "UPDATE item SET content = replace(content, 'Basilea', 'Basel') WHERE hash = '" + THIRD.hash() + "'");
    }

    @Test
    void tellsAMissingItemFromAWithheldOne() {
        breaks(3, "item-missing", "DELETE FROM item WHERE hash = '" + THIRD.hash() + "'");
    }

    @Test
    void findsAnItemWithNeitherContentNorReasonForIt() {
        breaks(3, "item-missing", "UPDATE item SET content = NULL WHERE hash = '" + THIRD.hash() + "'");
    }

    @Test
    void findsAnItemThatClaimsToBeWithheldByAnEntryThatDoesNot() {
        breaks(
                3,
                "withheld-by-none",
                "UPDATE item SET content = NULL, withheld = 4 WHERE hash = '" + THIRD.hash() + "'");
    }

    @Test
    void findsAnItemThatShouldBeWithheld() {
        breaks(
                4,
                "not-withheld",
                "UPDATE item SET content = '" + FIRST.canonical() + "' WHERE hash = '" + FIRST.hash() + "'");
    }

    @Test
    void findsAnItemAtAnotherEntry() {
        breaks(2, "item-missing", "UPDATE item SET needed = 3 WHERE hash = '" + SECOND.hash() + "'");
    }

    @Test
    void findsAnItemThatNobodyNeeds() {
        breaks(9, "item-misplaced", "INSERT INTO item (hash, needed, content) VALUES ('" + Hash.of("x") + "', 9, 'x')");
    }

    @Test
    void findsAChangedState() {
        breaks(3, "state", "UPDATE state SET item = '" + SECOND.hash() + "'");
    }

    @Test
    void findsAMissingState() {
        breaks(3, "state", "DELETE FROM state");
    }

    @Test
    void findsDamageBesideTheJournal() {
        execute("UPDATE workbench SET content = 'other words'");
        assertThat(verification())
                .isInstanceOfSatisfying(Verification.Damaged.class, damaged -> assertThat(damaged.key())
                        .isEqualTo("journal.damaged"));
        Journal.openReading(folder()).close();
    }
}
