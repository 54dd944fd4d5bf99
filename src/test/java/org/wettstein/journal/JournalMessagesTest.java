package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalMessagesTest {

    @ParameterizedTest
    @CsvSource({"journal,de", "journal,en", "store,de", "store,en"})
    void hasASentenceForEveryKeyThatTheSourcesName(String home, String language) throws IOException {
        var named = new TreeSet<String>();
        var literal = Pattern.compile("\"(" + home + "\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)?)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/wettstein", home))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                literal.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        named.remove("journal.db");
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(bundle(home, language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Properties bundle(String home, String language) throws IOException {
        var bundle = new Properties();
        var file = Path.of("src/main/resources/org/wettstein", home, "messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
