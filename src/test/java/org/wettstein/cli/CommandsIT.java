package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.store.DataFolder;

/** The commands as somebody types them, on a register begun by hand. */
class CommandsIT {
    private static final String NOTE = """
            {"reason":"ask","steps":[{"set":"note","visibility":"internal",
             "body":{"about":"holder/seldwyla","words":"Zitronengelb nachfragen"}}]}""";
    private static final String FRIENDLY = """
            {"reason":"found","steps":[{"set":"theme/%s","body":{"label":{"de":"Seefahrt"}}}]}""";

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        assertThat(run("new", "seldwyla", "--name", "de=Seldwyla", "--corrections", "amt@seldwyla.example"))
                .isEqualTo(new Spoken(0, "The register seldwyla is begun in " + data() + ".\n", ""));
    }

    @Test
    void exportsIntoAnEmptyFolderAndOutAgainTheSameBytes() throws IOException {
        apply(NOTE);
        run("export", "--out", file("one"));
        assertThat(run("import", file("one"), "--data", file("copy")).status()).isZero();
        run("export", "--data", file("copy"), "--out", file("two"));

        assertThat(Path.of(file("two"))).hasSameBinaryContentAs(Path.of(file("one")));
        assertThat(Files.readString(Path.of(file("one")))).contains("Zitronengelb");
    }

    @Test
    void exportsToThePublicOnlyHashesOfWhatIsInternal() throws IOException {
        apply(NOTE);
        var spoken = run("export", "--public");

        assertThat(spoken.out()).contains("withheld").doesNotContain("Zitronengelb");
        write("public", spoken.out());
        assertThat(run("import", file("public"), "--data", file("copy")).status())
                .isZero();
        assertThat(run("verify", "--data", file("copy")).status()).isZero();
    }

    @Test
    void listsWhatLacksALanguageInWordsAndAsJson() throws IOException {
        run(
                "new",
                "goldach",
                "--name",
                "de=Goldach",
                "--name",
                "fr=Goldach",
                "--corrections",
                "amt@goldach.example",
                "--data",
                file("goldach"));
        write("theme", FRIENDLY.formatted("sea"));
        run("apply", file("theme"), "--data", file("goldach"));

        assertThat(run("missing", "--data", file("goldach"), "--lang", "de"))
                .isEqualTo(
                        new Spoken(0, "theme/sea, label: fr fehlt; gezeigt wird de: «Seefahrt»\n", "1 Text fehlt.\n"));
        assertThat(run("missing", "--json", "--data", file("goldach")).out())
                .isEqualTo(
                        "{\"field\":\"label\",\"language\":\"fr\",\"record\":\"theme/sea\",\"shown\":{\"de\":\"Seefahrt\"}}\n");
    }

    @Test
    void importsNothingOfACutFileAndNamesTheLine() throws IOException {
        var whole = run("export").out();
        write("cut", whole.substring(0, whole.lastIndexOf("{\"end\"")));
        var spoken = run("import", file("cut"), "--data", file("copy"));

        assertThat(spoken.status()).isEqualTo(1);
        assertThat(spoken.err()).contains("Line " + whole.lines().count());
        assertThat(Path.of(file("copy"), "journal.db")).doesNotExist();
    }

    @Test
    void undoesAnEntryAndNamesWhatWasChangedLater() throws IOException {
        apply(FRIENDLY.formatted("seafaring"));

        assertThat(run("undo", "2")).isEqualTo(new Spoken(0, "Entry 2 is taken back: version 3.\n", ""));
        assertThat(run("undo", "2").err()).contains("2");
        assertThat(run("undo", "77").err()).contains("There is no entry 77; the last one is 3.");
    }

    @Test
    void refusesAChangeInTheReadersLanguageAndWritesNothing() throws IOException {
        write("change", FRIENDLY.formatted("Nicht Kebab"));
        var spoken = run("apply", file("change"), "--lang", "de");

        assertThat(spoken.status()).isEqualTo(1);
        assertThat(spoken.err()).contains("Schritt 1").contains("theme/Nicht Kebab");
        assertThat(run("verify").out()).contains("1 entry");
    }

    @Test
    void takesWithheldWordsOutOfEveryFile() throws IOException {
        var id = apply(NOTE).replaceAll("(?s).*(note/x-[a-z2-7]{16}).*", "$1");
        assertThat(filesWith("Zitronengelb")).isPositive();
        var spoken = run("withhold", id, "--basis", "IDG § 16", "--organ", "Stadtschreiberei");

        assertThat(spoken)
                .isEqualTo(new Spoken(0, "The content of " + id + " is gone: version 3. Its hashes stay.\n", ""));
        assertThat(filesWith("Zitronengelb")).isZero();
        assertThat(run("verify").out()).contains("1 item is withheld");
    }

    @Test
    void refusesASecondWriterAndReadsBesideTheFirst() {
        try (var first = OpenedRegister.open(new DataFolder(Path.of(data())))) {
            assertThat(run("undo", "1").err()).contains("is writing to the data folder " + data());
            assertThat(run("verify").status()).isZero();
            assertThat(run("export").status()).isZero();
            assertThat(run("backup", file("backup")).status()).isZero();
            assertThat(first.journal().head()).isEqualTo(1);
        }
        assertThat(run("restore", file("backup"), "--data", file("restored")).status())
                .isZero();
        assertThat(run("verify", "--data", file("restored")).status()).isZero();
    }

    @Test
    void tellsWrongUseFromRefusal() {
        assertThat(run("frobnicate").status()).isEqualTo(2);
        assertThat(run("undo").status()).isEqualTo(2);
        assertThat(run("verify", "--data", file("nowhere")).status()).isEqualTo(1);
        assertThat(run("apply", file("nowhere")).err()).contains("cannot be read");
        assertThat(run("serve", "--help").out()).contains("--port");
    }

    private String apply(String change) throws IOException {
        write("change", change);
        var spoken = run("apply", file("change"), "--json");
        assertThat(spoken.status()).as(spoken.err()).isZero();
        return spoken.out();
    }

    private long filesWith(String words) throws IOException {
        var bytes = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.list(Path.of(data()))) {
            return files.filter(file -> contains(file, bytes)).count();
        }
    }

    private static boolean contains(Path file, String bytes) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(Path.of(file(name)), content);
    }

    private String data() {
        return file("data");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Spoken run(String... args) {
        return Spoken.by(data(), args);
    }
}
