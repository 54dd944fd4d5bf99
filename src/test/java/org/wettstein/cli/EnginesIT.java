package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.browser.Application;
import org.wettstein.store.Database;
import org.wettstein.testing.PostgresServer;

/** The same register in a folder and in a database, by the commands as somebody types them. */
class EnginesIT {
    private static final String SAMPLE = "samples/basel-stadt.jsonl";
    private static PostgresServer server;

    @TempDir
    private Path folder;

    private String database = "";

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void make() {
        database = server.newDatabase().url();
    }

    @Test
    void carriesAJournalFromOneEngineToTheOtherAndBackByteForByte() throws IOException {
        succeeds("import", SAMPLE, "--journal", database);
        succeeds("export", "--journal", database, "--out", file("from-database"));
        succeeds("import", file("from-database"), "--data", file("data"));
        succeeds("export", "--data", file("data"), "--out", file("from-folder"));

        assertThat(Path.of(file("from-folder"))).hasSameBinaryContentAs(Path.of(file("from-database")));
        assertThat(Path.of(file("from-database"))).hasSameBinaryContentAs(Path.of(SAMPLE));
        assertThat(succeeds("verify", "--journal", database)).isEqualTo(succeeds("verify", "--data", file("data")));
    }

    @Test
    void backsADatabaseUpIntoAFolderAndRestoresItIntoAnotherDatabase() throws IOException {
        succeeds(
                "new",
                "seldwyla",
                "--name",
                "de=Seldwyla",
                "--corrections",
                "amt@seldwyla.example",
                "--journal",
                database);
        apply("{\"reason\":\"ask\",\"steps\":[{\"set\":\"theme/sea\",\"body\":{\"label\":{\"de\":\"See\"}}}]}");
        succeeds("undo", "2", "--journal", database);
        succeeds("backup", file("backup"), "--journal", database);
        var other = server.newDatabase().url();
        succeeds("restore", file("backup"), "--journal", other);

        assertThat(succeeds("verify", "--journal", other))
                .isEqualTo(succeeds("verify", "--journal", database))
                .isEqualTo(succeeds("verify", "--data", file("backup")));
        assertThat(succeeds("export", "--journal", other)).isEqualTo(succeeds("export", "--journal", database));
        assertThat(run("restore", file("backup"), "--journal", other).err()).contains("is not empty");
    }

    @Test
    void withholdsForGoodInADatabaseToo() throws IOException {
        succeeds(
                "new",
                "seldwyla",
                "--name",
                "de=Seldwyla",
                "--corrections",
                "amt@seldwyla.example",
                "--journal",
                database);
        apply("{\"reason\":\"ask\",\"steps\":[{\"set\":\"note\",\"visibility\":\"internal\","
                + "\"body\":{\"about\":\"holder/seldwyla\",\"words\":\"Zitronengelb\"}}]}");
        var id = succeeds("export", "--journal", database).replaceAll("(?s).*(note/x-[a-z2-7]{16}).*", "$1");
        succeeds("withhold", id, "--basis", "IDG § 16", "--journal", database);

        assertThat(succeeds("export", "--journal", database)).doesNotContain("Zitronengelb");
        assertThat(succeeds("verify", "--journal", database)).contains("1 item is withheld");
        assertThat(run("withhold", id, "--basis", "IDG § 16", "--journal", database)
                        .err())
                .contains("already gone");
    }

    @Test
    void continuesExactlyTheJournalThatIsThereAndNoOther() throws IOException {
        succeeds("import", SAMPLE, "--journal", database);
        assertThat(succeeds("import", SAMPLE, "--journal", database)).contains("0 entries read");
        assertThat(run("import", "samples/seldwyla.jsonl", "--journal", database)
                        .status())
                .isEqualTo(1);
        assertThat(run("new", "seldwyla", "--name", "de=S", "--corrections", "a@b.example", "--journal", database)
                        .err())
                .contains("is not empty");
    }

    @Test
    void namesTheEntryFromWhichOnAJournalInADatabaseWasChanged() {
        succeeds("import", SAMPLE, "--journal", database);
        PostgresServer.execute(
                new Database(database),
                "UPDATE entry SET content = replace(convert_from(content, 'UTF8'), '2026', '2027')::bytea WHERE position = 2");
        assertThat(run("verify", "--journal", database).err()).contains("Entry 2 was changed");
        assertThatIllegalStateException()
                .isThrownBy(() -> Application.start(folder.resolve("unused"), "--journal", database, "--lang", "en"))
                .withMessageContaining("Entry 2 was changed");
    }

    @Test
    void saysWhatIsNoAddressOfADatabase() {
        assertThat(run("verify", "--journal", "mysql://x").err()).contains("mysql://x is no address");
        assertThat(run("verify", "--journal", "jdbc:postgresql://127.0.0.1:1/x").err())
                .contains("does not answer");
    }

    private void apply(String change) throws IOException {
        Files.writeString(Path.of(file("change")), change);
        succeeds("apply", file("change"), "--journal", database);
    }

    private String succeeds(String... args) {
        var spoken = run(args);
        assertThat(spoken.status())
                .as("%s%s", String.join(" ", args), spoken.err())
                .isZero();
        return spoken.out();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Spoken run(String... args) {
        return Spoken.by(file("unused"), args);
    }
}
