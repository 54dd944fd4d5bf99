package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wettstein check} as somebody types it, with the sample of Basel-Stadt. */
class CheckCommandTest {
    private static final String RIGHT = """
            Partnerships of Basel

            Basel and Miami Beach signed a partnership agreement on 28 November 2011.
            """;
    private static final String WRONG = RIGHT.replace("28 November", "27 November");

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        assertThat(run("import", "samples/basel-stadt.jsonl").status()).isZero();
    }

    @Test
    void endsWithZeroWhereThePageIsRight() throws IOException {
        var checked = run("check", page("right.txt", RIGHT), "--on", "2026-11-23");

        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("1 page checked");
    }

    @Test
    void endsWithOneWhereSomethingIsToBeCorrected() throws IOException {
        var checked = run("check", page("wrong.txt", WRONG), "--on", "2026-11-23");

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains("wrong.txt", "Error", "line 3");
    }

    @Test
    void checksTheOtherPagesWhereOneIsNone() throws IOException {
        var picture = page("picture.html", "%PDF-1.7\n");
        var checked = run("check", picture, page("right.txt", RIGHT), "--on", "2026-11-23");

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err()).contains("picture.html", "PDF");
        assertThat(checked.out()).contains("1 page checked");
    }

    @Test
    void writesAnAnswerForEachPageIntoAFolder() throws IOException {
        var answers = folder.resolve("answers");
        var checked = run(
                "check",
                page("wrong.txt", WRONG),
                page("right.txt", RIGHT),
                "--format",
                "sarif",
                "--out",
                answers.toString(),
                "--address",
                "https://www.example.org/partners");

        assertThat(checked.status()).isEqualTo(1);
        assertThat(answers.resolve("wrong.sarif")).content().contains("\"level\":\"error\"", "example.org/partners");
        assertThat(answers.resolve("right.sarif")).content().contains("\"results\":[]");
    }

    private String page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Spoken run(String... words) {
        return Spoken.by(folder.resolve("data").toString(), words);
    }
}
