package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.browser.Application;
import org.wettstein.testing.Secrets;
import org.wettstein.testing.SecretsFolder;

/** A stranger walks through every public address of a register full of secrets, in every language and time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingInternalIsPublicIT {
    /** Fewer would mean that the walk lost its way. */
    private static final int LEAST_ADDRESSES = 3000;

    private static final List<String> DAYS =
            List.of("0001-01-01", "1857-01-01", "2026-11-23", Secrets.EMBARGO.toString(), "9999-12-31");

    private static final String EXPORT = "/api/v1/export";

    /**
     * What the export cannot hide. An id that was public once stands in entries, and in public items, that a hash holds
     * fast. Public evidence on an internal record is stopped by a rule before it is written, which this journal passed by.
     */
    private static final Set<String> IN_THE_EXPORT =
            Set.of("withdrawn-id", "withdrawn-tie", "quote-about-internal-record");

    private static final List<String> LISTS = List.of(
            "partnerships",
            "agreements",
            "activities",
            "places",
            "bodies",
            "persons",
            "offices",
            "tenures",
            "themes",
            "decisions",
            "commitments",
            "amounts",
            "parliamentary-items",
            "sources",
            "assertions",
            "rulings",
            "contradictions",
            "due",
            "entries",
            "notes");

    private final long seed = System.nanoTime();
    private final Secrets secrets = new Secrets(seed);

    private Path data = Path.of("");
    private long versions;
    private Application application;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        data = folder.resolve("data");
        versions = SecretsFolder.write(data, secrets);
        application = Application.start(data);
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        application.close();
    }

    @Test
    void showsAStrangerNoneOfTheWordsThatAreForTheOfficeAlone() {
        var found = new TreeSet<String>();
        var walk = new Walk(application.address(), (path, answer) -> secrets.foundIn(answer).stream()
                .filter(hidden -> !path.startsWith(EXPORT) || !IN_THE_EXPORT.contains(hidden))
                .forEach(hidden -> found.add(hidden + " at " + path)));

        walk.from(beginnings());
        walk.from(inTime(List.copyOf(walk.visited())));

        assertThat(found).as("seed %d", seed).isEmpty();
        assertThat(walk.answered(500, 599)).isEmpty();
        assertThat(walk.answered(200, 200)).hasSizeGreaterThan(LEAST_ADDRESSES);
    }

    /** Whoever guesses an id must not learn from the answer that there is something to know. */
    @Test
    void answersForAHiddenRecordAsForOneThatNeverWas() {
        var walk = new Walk(application.address(), (_, _) -> {});
        var places = secrets.word("withdrawn-id");
        for (var pattern :
                List.of("/api/v1/places/%s", "/api/v1/places/%s/history", "/de/places/%s", "/en/places/%s?version=5")) {
            var hidden = walk.get(pattern.formatted(places));
            var never = walk.get(pattern.formatted("geheimnis"));

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body().replace(places, "geheimnis")).isEqualTo(never.body());
        }
    }

    @Test
    void keepsNothingOfWhatIsWithheldInAnyFile() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(secrets.foundIn(text)).as("%s", file).doesNotContain("withheld-name");
            }
        }
    }

    private List<String> beginnings() {
        var paths = new ArrayList<>(List.of(
                "/",
                "/de/",
                "/en/",
                "/sitemap.xml",
                "/robots.txt",
                "/health",
                "/health/ready",
                "/nowhere",
                "/de/nowhere",
                "/api/openapi",
                "/api/openapi?format=json",
                "/api/v1/register",
                EXPORT,
                "/api/v1/changes",
                "/api/v1/due?from=1840-01-01&to=1930-01-01",
                "/api/v1/due?from=2020-01-01&to=2100-01-01",
                "/api/v1/due.csv?from=2020-01-01&to=2100-01-01&lang=en"));
        LISTS.forEach(list -> {
            paths.add("/api/v1/" + list);
            paths.add("/api/v1/" + list + "?limit=1&lang=en");
            paths.add("/api/v1/" + list + ".csv");
        });
        return paths;
    }

    /** Every page and list at every version and on several days. */
    private List<String> inTime(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.contains("?") && !path.matches(".*\\.(css|png|svg|woff2|xml|txt|ico)"))
                .filter(path -> !path.startsWith("/api/openapi") && !path.startsWith("/health"))
                .flatMap(path -> Stream.concat(
                        LongStream.rangeClosed(1, versions)
                                .mapToObj(version -> path + "?version=" + version + "&lang=en"),
                        DAYS.stream().map(day -> path + "?on=" + day)))
                .toList();
    }
}
