package org.wettstein.journal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Draft;
import org.wettstein.journal.GeneratedJournal;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Step;
import org.wettstein.journal.Verification;
import org.wettstein.journal.Visibility;
import org.wettstein.journal.Withholding;
import org.wettstein.store.DataFolder;

class PlainTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path temporary;

    private int folders;

    private final RandomGenerator random = new SplittableRandom(1);
    private final Actor actor = Actor.random(random);

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("folder" + folders++));
    }

    private Journal begun() {
        return Journal.create(folder(), GeneratedJournal.REGISTER, () -> Instant.EPOCH, random);
    }

    private static Item place(String name, String visibility) {
        return Item.of("place", Visibility.parse(visibility), JsonObject.of("name", name));
    }

    private void set(Journal journal, String id, Item item) {
        var steps = new TreeMap<Id, Step>();
        var states = journal.entriesAbout(Id.parse(id));
        var last = states.isEmpty()
                ? Optional.<Hash>empty()
                : Optional.ofNullable(states.getLast().sets().get(Id.parse(id)));
        steps.put(Id.parse(id), new Step.Setting(item, last));
        journal.append(Draft.of(actor, "REASON", steps));
    }

    private static String text(Export export) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String whole(DataFolder folder) throws IOException {
        try (var journal = Journal.openReading(folder)) {
            return text(Export.whole(journal));
        }
    }

    private static Imported imported(DataFolder folder, String text) {
        return Import.into(folder, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void comesBackByteForByte() throws IOException {
        for (int round = 0; round < 10; round++) {
            long seed = new SplittableRandom().nextLong();
            System.out.println("PlainTextTest seed " + seed);
            try (var journal = GeneratedJournal.create(folder(), seed, 25)) {
                var text = text(Export.whole(journal));
                var copy = folder();
                assertThat(imported(copy, text)).isEqualTo(new Imported(journal.register(), 0, journal.head()));
                assertThat(whole(copy)).as("seed %d", seed).isEqualTo(text);
                try (var reading = Journal.openReading(copy)) {
                    assertThat(reading.verify()).as("seed %d", seed).isEqualTo(journal.verify());
                }
            }
        }
    }

    @Test
    void comesBackByteForByteFromAPublicExport() throws IOException {
        for (int round = 0; round < 10; round++) {
            long seed = new SplittableRandom().nextLong();
            System.out.println("PlainTextTest seed " + seed);
            try (var journal = GeneratedJournal.create(folder(), seed, 25)) {
                var text = text(Export.publicOn(journal, TODAY));
                var copy = folder();
                imported(copy, text);
                assertThat(whole(copy)).as("seed %d", seed).isEqualTo(text);
                try (var reading = Journal.openReading(copy)) {
                    assertThat(text(Export.publicOn(reading, TODAY)))
                            .as("seed %d", seed)
                            .isEqualTo(text);
                    assertThat(reading.verify()).isInstanceOf(Verification.Sound.class);
                }
            }
        }
    }

    @Test
    void tellsInAPublicExportOnlyWhatIsPublic() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/open", place("OPEN", "public"));
            set(journal, "place/internal", place("INTERNAL", "internal"));
            set(journal, "place/embargo", place("EMBARGO", "public from 2027-01-01"));
            set(journal, "place/withdrawn", place("WITHDRAWN", "public"));
            set(journal, "place/withdrawn", place("NOW", "internal"));
            set(journal, "place/published", place("BEFORE", "internal"));
            set(journal, "place/published", place("PUBLISHED", "public"));
            set(journal, "place/redacted", place("REDACTED", "public"));
            journal.withhold(
                    actor, "REASON", new Withholding(journal.statesOf(Id.parse("place/redacted")), "§ 9", "board"));
            set(journal, "place/retired", place("RETIRED", "public"));
            retire(journal, "place/retired", place("RETIRED", "public"));

            assertThat(text(Export.publicOn(journal, TODAY)))
                    .contains("OPEN", "PUBLISHED", "RETIRED")
                    .doesNotContain("INTERNAL", "EMBARGO", "WITHDRAWN", "NOW", "BEFORE", "REDACTED", "REASON");
            assertThat(text(Export.publicOn(journal, LocalDate.of(2027, 1, 1)))).contains("EMBARGO");
            assertThat(text(Export.whole(journal)))
                    .contains("INTERNAL", "EMBARGO", "WITHDRAWN", "BEFORE", "REASON")
                    .doesNotContain("REDACTED");
        }
    }

    private void retire(Journal journal, String id, Item item) {
        var steps = new TreeMap<Id, Step>();
        steps.put(Id.parse(id), new Step.Retirement(item.hash()));
        journal.append(Draft.of(actor, "REASON", steps));
    }

    @Test
    void showsWhatOneRecordStillTellsThoughAnotherOneWithTheSameWordsWasWithdrawn() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/one", place("SHARED", "public"));
            set(journal, "place/two", place("SHARED", "public"));
            set(journal, "place/one", place("other", "internal"));
            assertThat(text(Export.publicOn(journal, TODAY))).contains("SHARED");
        }
    }

    @Test
    void goesOnWithExactlyTheSameJournal() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/a", place("a", "public"));
            set(journal, "place/b", place("SECRET", "public"));
            var early = text(Export.whole(journal));
            journal.withhold(actor, "x", new Withholding(journal.statesOf(Id.parse("place/b")), "§ 9", "board"));
            set(journal, "place/a", place("aa", "public"));
            var late = text(Export.whole(journal));

            var copy = folder();
            imported(copy, early);
            assertThat(imported(copy, late)).isEqualTo(new Imported(journal.register(), 2, 4));
            assertThat(whole(copy)).isEqualTo(late);
            assertThat(bytesUnder(copy)).doesNotContain("SECRET");
            assertThat(imported(copy, late)).isEqualTo(new Imported(journal.register(), 4, 4));
            assertThat(imported(copy, early)).isEqualTo(new Imported(journal.register(), 4, 4));
            assertThat(whole(copy)).isEqualTo(late);
        }
    }

    private static String bytesUnder(DataFolder folder) throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.path())) {
            for (var file : files.toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    @Test
    void learnsWhatAnEarlierPublicExportDidNotTell() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/a", place("a", "public from 2027-01-01"));
            var copy = folder();
            imported(copy, text(Export.publicOn(journal, TODAY)));
            set(journal, "place/b", place("b", "public"));
            var late = text(Export.publicOn(journal, LocalDate.of(2027, 1, 1)));
            imported(copy, late);
            assertThat(whole(copy)).isEqualTo(late);
        }
    }

    @Test
    void refusesAnotherHistoryOrAnotherRegister() throws IOException {
        var folder = folder();
        try (var one = begun();
                var other = begun()) {
            set(one, "place/a", place("a", "public"));
            set(other, "place/b", place("b", "public"));
            imported(folder, text(Export.whole(one)));
            var before = whole(folder);
            refuses(folder, text(Export.whole(other)), 2, "journal.import.item-elsewhere");
            refuses(
                    folder,
                    text(Export.whole(one)).replaceFirst("register/sample", "register/other"),
                    1,
                    "journal.import.other-register");
            assertThat(whole(folder)).isEqualTo(before);
        }
    }

    private String sample() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/a", place("Zürich", "public"));
            set(journal, "place/b", place("b", "public"));
            return text(Export.whole(journal));
        }
    }

    private void refuses(DataFolder folder, String text, int line, String why) {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imported(folder, text))
                .satisfies(refusal -> {
                    assertThat(refusal.why().key()).isEqualTo(why);
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.key()).isEqualTo("journal.import.line");
                });
    }

    /** Of a sample of eight lines: header, two items, entry, two items, entry, end. */
    private void refuses(UnaryOperator<String> change, int line, String why) throws IOException {
        var text = sample();
        assertThat(text.lines()).hasSize(8);
        var folder = folder();
        assertThat(change.apply(text)).isNotEqualTo(text);
        refuses(folder, change.apply(text), line, why);
        assertThat(folder.isEmpty()).isTrue();
    }

    private static String without(String text, int line) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> index != line - 1)
                .mapToObj(index -> lines.get(index) + "\n")
                .reduce("", String::concat);
    }

    @Test
    void refusesACutFileAndNamesTheLine() throws IOException {
        refuses(text -> "", 1, "journal.import.no-end");
        refuses(text -> text.substring(0, text.length() - 1), 8, "journal.import.cut-line");
        refuses(text -> text.substring(0, text.length() - 30), 8, "journal.import.cut-line");
        refuses(text -> without(text, 8), 8, "journal.import.no-end");
        refuses(text -> without(without(text, 8), 7), 7, "journal.import.no-end");
        refuses(text -> without(text, 7), 7, "journal.import.wrong-end");
        refuses(text -> without(text, 2), 3, "journal.broken.item-missing");
        refuses(text -> without(text, 4), 4, "journal.import.item-order");
        refuses(text -> without(text, 1), 1, "journal.import.no-header");
    }

    @Test
    void refusesAChangedFileAndNamesTheLine() throws IOException {
        refuses(text -> text.replace("Zürich", "Zurich"), 4, "journal.broken.item-misplaced");
        refuses(text -> text.replaceFirst("\"position\":2", "\"position\":3"), 7, "journal.broken.gap");
        refuses(text -> text.replaceFirst("1970", "1969"), 7, "journal.broken.chain");
        refuses(text -> text.replaceFirst("\"end\":2", "\"end\":3"), 8, "journal.import.wrong-end");
        refuses(text -> text + "\n", 9, "journal.import.after-the-end");
        refuses(text -> text.replaceFirst("\n", "\n\n"), 2, "journal.json.cut");
        refuses(text -> text.replace("\n", "\r\n"), 1, "journal.import.carriage-return");
        refuses(text -> "\uFEFF" + text, 1, "journal.import.byte-order-mark");
        refuses(
                text -> text.replaceFirst("\"format\":1", "\"format\":2,\"new\":true"),
                1,
                "journal.import.newer-format");
        refuses(text -> text.replaceFirst("\"format\":1", "\"format\":0"), 1, "journal.import.unknown-line");
        refuses(text -> text.replaceFirst("\"format\":1", "\"format\":\"1\""), 1, "journal.import.unknown-line");
        refuses(text -> text.replaceFirst("\"format\":1,", "\"format\": 1,"), 1, "journal.import.unknown-line");
        refuses(text -> text.replaceFirst("\"form\":1", "\"form\":1.0"), 2, "journal.json.fraction");
        refuses(text -> text.replaceFirst("\"form\":1", "\"form\":1 "), 2, "journal.line.not-canonical");
        refuses(text -> text.replaceFirst("\n", "\n[]\n"), 2, "journal.import.unknown-line");
        refuses(text -> text.replaceFirst("\n", "\ngarbage\n"), 2, "journal.json.unexpected");
        refuses(text -> text.replaceFirst("\n", "\n" + text), 2, "journal.import.unknown-line");
    }

    @Test
    void refusesTextThatIsNotNormalised() throws IOException {
        var folder = folder();
        var line = sample().lines()
                .filter(text -> text.contains("Zürich"))
                .findFirst()
                .orElseThrow();
        var header = sample().lines().findFirst().orElseThrow();
        refuses(folder, header + "\n" + line.replace("ü", "u\u0308") + "\n", 2, "journal.line.not-nfc");
    }

    @Test
    void refusesBytesThatAreNotUtf8AndLinesWithoutEnd() {
        var folder = folder();
        var latin = "{\"format\":1,\"register\":\"Zürich\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> Import.into(folder, new ByteArrayInputStream(latin)))
                .satisfies(refusal -> assertThat(refusal.why().key()).isEqualTo("journal.json.not-utf8"));
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> Import.into(folder, endless))
                .satisfies(refusal -> assertThat(refusal.why().key()).isEqualTo("journal.import.long-line"));
        assertThat(folder.isEmpty()).isTrue();
    }

    @Test
    void refusesWordsThatALaterEntryOfTheFileWithholds() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/a", place("SECRET", "public"));
            var item = place("SECRET", "public");
            var marker = "{\"withheld\":\"" + item.hash() + "\"}";
            journal.withhold(actor, "x", new Withholding(journal.statesOf(Id.parse("place/a")), "§ 9", "board"));
            var text = text(Export.whole(journal));
            assertThat(text).contains(marker);
            refuses(folder(), text.replace(marker, item.canonical()), 6, "journal.import.not-withheld");
        }
    }

    @Test
    void refusesEveryCutAndEveryFlipOrBringsTheSameBack() throws IOException {
        long seed = new SplittableRandom().nextLong();
        System.out.println("PlainTextTest seed " + seed);
        var chance = new SplittableRandom(seed);
        String text;
        try (var journal = GeneratedJournal.create(folder(), seed, 12)) {
            text = text(Export.whole(journal));
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 150; round++) {
            var changed = bytes.clone();
            int place = chance.nextInt(bytes.length);
            if (round % 3 == 0) {
                changed = Arrays.copyOf(bytes, place);
            } else {
                changed[place] ^= (byte) (1 << chance.nextInt(8));
            }
            var folder = folder();
            var file = new ByteArrayInputStream(changed);
            assertThatExceptionOfType(ImportRefused.class)
                    .as("seed %d, round %d, byte %d", seed, round, place)
                    .isThrownBy(() -> Import.into(folder, file))
                    .satisfies(refusal -> assertThat(refusal.line()).isPositive());
            assertThat(folder.isEmpty()).isTrue();
        }
    }

    @Test
    void refusesTheWholeFileIntoAJournalThatItWouldHaveGoneOnWith() throws IOException {
        try (var journal = begun()) {
            set(journal, "place/a", place("a", "public"));
            var copy = folder();
            imported(copy, text(Export.whole(journal)));
            var before = whole(copy);
            set(journal, "place/b", place("b", "public"));
            refuses(copy, without(text(Export.whole(journal)), 8), 8, "journal.import.no-end");
            assertThat(whole(copy)).isEqualTo(before);
        }
    }
}
