package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.reading.proposal.WaitingProposals;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.store.DataFolder;
import org.wettstein.store.WorkbenchPiece;

/** {@code wettstein read} as somebody types it, on invented pages of Linz. */
class ReadCommandTest {
    private static final String PAGE = """
            Partnerstädte der Stadt Linz

            Seit dem 4. Mai 1989 besteht eine Städtepartnerschaft mit Tampere. \
            Im Juni 2019 besuchte Bürgermeister Klaus Luger mit einer Delegation Tampere.

            Die Partnerschaft mit Nantes wurde 1995 beendet.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        assertThat(run("new", "linz", "--name", "de=Linz", "--corrections", "amt@linz.example")
                        .status())
                .isZero();
    }

    @Test
    void readsWithoutARegisterAndTakesEverythingForNew() throws IOException {
        var read = run("read", page("page.txt", PAGE), "--holder", "Linz", "--data", file("nowhere"));

        assertThat(read.status()).as(read.err()).isZero();
        assertThat(read.out())
                .contains("Tampere (Finland)", "Since 4", "May 1989", "Visit: June 2019")
                .doesNotContain("In the register:");
    }

    @Test
    void keepsWhatAPageGivesWaitingAndTwiceChangesNothing() throws IOException {
        var page = page("page.txt", PAGE);
        run("read", page);
        var waiting = waiting();

        assertThat(waiting).singleElement().satisfies(piece -> assertThat(piece.content())
                .contains("partnership/tampere", "\"matter\":\"ended\"", "Klaus Luger"));
        run("read", page);
        assertThat(waiting()).isEqualTo(waiting);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void keepsPagesOfOneNameApartByTheirFolders() throws IOException {
        var one = Files.createDirectory(folder.resolve("one")).resolve("index.html");
        var other = Files.createDirectory(folder.resolve("other")).resolve("index.html");
        Files.writeString(one, "<p>Linz und Tampere sind seit dem 4. Mai 1989 Partnerstädte.");
        Files.writeString(other, "<p>Linz und Nantes sind seit dem 5. Mai 1991 Partnerstädte.");
        run("read", one.toString());
        run("read", other.toString());

        assertThat(waiting()).hasSize(2);
        run("read", folder.resolve("one/../other/index.html").toString());
        assertThat(waiting()).hasSize(2);
        Files.writeString(one, "<p>Linz und Tampere sind seit dem 6. Mai 1990 Partnerstädte.");
        run("read", one.toString());
        assertThat(waiting()).hasSize(2).anySatisfy(piece -> assertThat(piece.content())
                .contains("1990-05-06"));
    }

    @Test
    void showsPeopleAndEndingsAsForAPersonToJudge() throws IOException {
        assertThat(run("read", page("page.txt", PAGE)).out())
                .contains(
                        "For a person to judge: Klaus Luger, Bürgermeister at partnership/tampere",
                        "For a person to judge: the page says that partnership/nantes is over");
    }

    @Test
    void showsProposalsWithoutKeepingThemWhileSomebodyElseWrites() throws IOException {
        var page = page("page.txt", PAGE);
        try (var _ = OpenedRegister.open(new DataFolder(Path.of(data())))) {
            var read = run("read", page);

            assertThat(read.status()).isZero();
            assertThat(read.out()).contains("partnership/tampere");
            assertThat(read.err()).contains("shown and not kept");
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void acceptsAsOneEntryThatUndoTakesBackAndTwiceChangesNothing() throws IOException {
        var page = page("page.txt", PAGE);

        assertThat(run("read", page, "--accept", "--on", "2026-11-23").out())
                .isEqualTo("page is taken over: version 2.\n");
        assertThat(run("read", page, "--accept").out()).isEqualTo("page: nothing to take over.\n");
        assertThat(version()).isEqualTo(2);
        var exported = run("export", "--public").out();
        assertThat(exported)
                .contains("partnership/tampere", "\"2026-11-23\"", "activity/tampere-visit-2019-06")
                .doesNotContain("Luger\"", "\"ended\"");

        assertThat(run("undo", "2").status()).isZero();
        try (var opened = OpenedRegister.open(new DataFolder(Path.of(data())))) {
            assertThat(opened.live().head().list(org.wettstein.register.Kind.PARTNERSHIP))
                    .isEmpty();
        }
    }

    @Test
    void leavesWhatIsNotCertainWaitingWhenTheRestIsAccepted() throws IOException {
        run("read", page("page.txt", PAGE), "--accept");

        assertThat(waiting()).singleElement().satisfies(piece -> assertThat(piece.content())
                .contains("\"matter\":\"person\"", "\"matter\":\"ended\"")
                .doesNotContain("\"record\":\"place/tampere\""));
    }

    @Test
    void keepsInternalWhatAPageSaysOfATieThatIsThere() throws IOException {
        run(
                "read",
                page(
                        "page.txt",
                        "Partnerstädte der Stadt Linz\n\nDer Partnerschaftsvertrag mit Tampere wurde am"
                                + " 4. Mai 1989 unterzeichnet."),
                "--accept");
        var other = page(
                "other.txt",
                "Twin towns of the City of Linz\n\nThe partnership agreement with Tampere was"
                        + " signed on 5 May 1989.");

        assertThat(run("read", other).out()).contains("contradicts: agreement/", "signing.date = 1989-05-05");
        assertThat(run("read", other, "--accept").out()).contains("version 3");
        assertThat(run("export", "--public").out()).doesNotContain("signed on 5 May");
        assertThat(run("export").out()).contains("signed on 5 May");
    }

    @Test
    void writesOneFileForEachPageOfAFolder() throws IOException {
        var pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(pages.resolve("page-" + i + ".txt"), PAGE);
        }
        Files.writeString(pages.resolve("notes.doc"), "no page");
        var read = run("read", pages.toString(), "--out", file("out"), "--format", "json", "--data", file("nowhere"));

        assertThat(read).isEqualTo(new Spoken(0, "", ""));
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("page-0.json", "page-1.json", "page-2.json");
        }
    }

    @Test
    void writesPagesOfOneNameInDifferentFoldersToFilesOfTheirOwn() throws IOException {
        var pages = Files.createDirectory(folder.resolve("pages"));
        for (var year : List.of("2021", "2022")) {
            Files.writeString(Files.createDirectory(pages.resolve(year)).resolve("index.txt"), PAGE);
        }
        Files.writeString(pages.resolve("index.txt"), PAGE);
        Files.writeString(pages.resolve("index.html"), "<p>" + PAGE);

        run("read", pages.toString(), "--out", file("out"), "--format", "json", "--data", file("nowhere"));
        run(
                "read",
                pages.resolve("2021").toString(),
                pages.resolve("2022/index.txt").toString(),
                "--out",
                file("two"),
                "--format",
                "json",
                "--data",
                file("nowhere"));

        assertThat(written("out"))
                .containsExactly("2021/index.json", "2022/index.json", "index.html.json", "index.txt.json");
        assertThat(written("two")).containsExactly("2021/index.json", "2022/index.json");
    }

    private List<String> written(String name) throws IOException {
        var out = folder.resolve(name);
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsPagesTogetherAndTakesNothingOver() throws IOException {
        var one = page("one.txt", PAGE);
        var other =
                page("other.txt", "Twin towns of the City of Linz\n\nLinz has been twinned with Tampere since 1990.");

        assertThat(run("read", one, other, "--together").out())
                .contains("Tampere (Finland)\n", "Since: contradict each other", "one: “Seit dem 4. Mai 1989");
        assertThat(run("read", one, other, "--together", "--format", "json").out())
                .startsWith("{\"pages\":[{")
                .contains("\"properties\":[{", "\"relation\":\"contradicts\"");
        assertThat(waiting()).isEmpty();
        assertThat(run("read", one, "--together", "--accept").status()).isEqualTo(1);
    }

    @Test
    void saysOfEachFileThatIsNoPageWhatItIsAndReadsTheOthers() throws IOException {
        var pdf = Files.write(folder.resolve("paper.html"), "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))
                .toString();
        var picture = Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                .toString();
        var deep = page("deep.html", "<html><body>" + "<div>".repeat(1_000_000) + "Lyon");
        var read = run("read", pdf, picture, deep, page("page.txt", PAGE), "--data", file("nowhere"));

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err()).contains("another format (PDF)", "another format (PNG)", "nests more than 1000 tags");
        assertThat(read.out()).contains("Tampere (Finland)");
    }

    @Test
    void saysThatAPageIsEmptyOrNamesNobodyOrIsInALanguageThatIsNotRead() throws IOException {
        assertThat(read(page("empty.html", ""))).contains("The page is empty.");
        assertThat(read(page("nobody.txt", "Die Bibliothek der Stadt Linz ist am Montag geschlossen.")))
                .contains("No partner is named");
        assertThat(read(page(
                        "finnish.txt",
                        "Tampereen kaupunki on tehnyt yhteistyötä monien kaupunkien kanssa ja se on"
                                + " ollut jo vuodesta 1989 tärkeä osa kaupungin toimintaa.")))
                .contains("No partner is named");
    }

    @Test
    void readsOldAndBrokenEncodings() throws IOException {
        var latin = Files.write(
                        folder.resolve("latin.txt"),
                        "Partnerstädte der Stadt Linz\n\nSeit 1989 besteht eine Städtepartnerschaft mit Düsseldorf."
                                .getBytes(Charset.forName("windows-1252")))
                .toString();
        var bytes = "Partnerstädte der Stadt Linz\n\nSeit 1989 besteht eine Städtepartnerschaft mit Düsseldorf.  "
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        var cut = Files.write(folder.resolve("cut.txt"), bytes).toString();

        assertThat(read(latin)).contains("Düsseldorf (Germany)");
        assertThat(read(cut)).contains("Düsseldorf (Germany)");
    }

    @Test
    void readsThroughMarksThatNobodySeesAndQuotesThePageAsItStands() throws IOException {
        var marked = page(
                "marked.txt", "Partnerstädte\n\nSeit 1989 besteht eine Städtepartnerschaft mit Tam\u200Bpe\u200Fre.");

        assertThat(read(marked)).contains("Tampere (Finland)", "Tam\u200Bpe\u200Fre");
    }

    @Test
    void executesNothingAndLosesNothingOfMarkup() throws IOException {
        var page = page("page.html", """
                <html><head><title>x</title><script>document.write("Partnerstadt Lyon")</script>
                <style>.x:after{content:"Partnerstadt Oslo"}</style></head><body>
                <h1>Partnerst&auml;dte der Stadt Linz</h1>
                <p>Seit 1989 besteht eine St&auml;dtepartnerschaft mit Tampere: "sie &lt;b&gt;lebt&lt;/b&gt;" &amp; 'w&auml;chst'.</p>
                <p onclick="alert('Nantes')">Ende.</p></body></html>""");

        assertThat(read(page, "--format", "json"))
                .contains("Tampere", "\\\"sie <b>lebt</b>\\\" & 'wächst'")
                .doesNotContain("Lyon", "Oslo", "Nantes");
    }

    private String read(String page, String... more) {
        var args = new java.util.ArrayList<>(List.of("read", page, "--data", file("nowhere")));
        args.addAll(List.of(more));
        var read = run(args.toArray(String[]::new));
        assertThat(read.status()).as(read.err()).isZero();
        return read.out();
    }

    private List<WorkbenchPiece> waiting() {
        try (var opened = OpenedRegister.open(new DataFolder(Path.of(data())))) {
            var store = opened.journal().store();
            assertThat(WaitingProposals.list(store))
                    .hasSameSizeAs(store.workbench().list("proposal"));
            return store.workbench().list("proposal");
        }
    }

    private long version() {
        try (var opened = OpenedRegister.open(new DataFolder(Path.of(data())))) {
            return opened.live().head().version();
        }
    }

    private Spoken run(String... args) {
        return Spoken.by(data(), args);
    }

    private String data() {
        return file("data");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
