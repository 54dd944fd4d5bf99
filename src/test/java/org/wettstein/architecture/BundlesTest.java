package org.wettstein.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word for people stands in every language, and reads well in each. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SHARED = Path.of("src/test/resources/org/wettstein/architecture/same-as-english.txt");
    private static final Set<String> LANGUAGES = Set.of("de", "en", "fr", "it");

    @TempDir
    private Path folder;

    private List<Bundle> bundles = List.of();

    @BeforeEach
    void readBundles() throws IOException {
        bundles = Bundle.under(RESOURCES);
    }

    @Test
    void hasEveryKeyOfAFamilyInEveryLanguage() {
        assertThat(bundles).isNotEmpty();
        assertThat(missing(bundles)).isEmpty();
    }

    @Test
    void hasMessagesWithoutFault() {
        assertThat(faults(bundles)).isEmpty();
    }

    @Test
    void takesTheSameArgumentsInEveryLanguage() {
        assertThat(unequalArguments(bundles)).isEmpty();
    }

    /** What may stay as it is in English: a word that both languages share. */
    @Test
    void leavesNothingInEnglish() throws IOException {
        assertThat(untranslated(bundles)).isEqualTo(new TreeSet<>(Files.readAllLines(SHARED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_it"})
    void printsTheHelpOfTheCommandAsWell(String suffix) throws IOException {
        var help = new Properties();
        try (var reader =
                Files.newBufferedReader(RESOURCES.resolve("org/wettstein/cli/help" + suffix + ".properties"))) {
            help.load(reader);
        }
        var language = suffix.isEmpty() ? "en" : suffix.substring(1);

        assertThat(help).isNotEmpty().allSatisfy((key, text) -> assertThat(
                        new Typography(text.toString().replace("%n", "\n").strip(), language).faults())
                .as(key.toString())
                .isEmpty());
    }

    @Test
    void hasNoMessageThatNobodyAsksFor() throws IOException {
        String sources = textOf(Path.of("src/main/java")) + textOf(RESOURCES.resolve("templates"));
        assertThat(bundles.stream().flatMap(bundle -> bundle.messages().keySet().stream()
                        .filter(key -> !isAskedFor(key, sources))
                        .map(bundle::where)))
                .isEmpty();
    }

    @Test
    void seesAMissingKeyAndAMissingLanguage() throws IOException {
        write("here", "messages_de.properties", "a=eins\nb=zwei\n");
        write("here", "messages_en.properties", "a=one\n");
        write("here", "messages_fr.properties", "a=un\nb=deux\n");
        write("here", "messages_it.properties", "a=uno\nb=due\n");
        write("there", "messages_de.properties", "a=eins\n");
        write("there", "messages_fr.properties", "a=un\n");
        write("there", "messages_it.properties", "a=uno\n");

        assertThat(missing(Bundle.under(folder)))
                .containsExactly("here/messages_en.properties: b", "there: has no messages in en");
    }

    @Test
    void seesARepeatedKeyAndUnequalArguments() throws IOException {
        write("here", "messages_de.properties", "a=Am {day}\n");
        write("here", "messages_en.properties", "a=once\na=On {date}\n");

        assertThat(faults(Bundle.under(folder))).containsExactly("here/messages_en.properties: a stands twice");
        assertThat(unequalArguments(Bundle.under(folder)))
                .containsExactly("here/messages_en.properties: a takes [date], elsewhere [day]");
    }

    @Test
    void seesWhatBreaksInFrontOfAReader() {
        assertThat(new Message("Sie heisst «Basel» und hat {count, plural, one {# Partner} other {# Partner}}", "de")
                        .faults())
                .isEmpty();
        assertThat(new Message("{count, plural, =1 {one} other {{kind, select, a {x} other {y}}}} '{'", "en").faults())
                .isEmpty();
        assertThat(new Message("{count, plural, other {#}}", "en").faults())
                .containsExactly("lacks the plural forms [one]");
        assertThat(new Message("{kind, select, a {x}}", "en").faults())
                .singleElement()
                .asString()
                .contains("other");
        assertThat(new Message("{count", "en").faults())
                .singleElement()
                .asString()
                .contains("no ICU pattern");
        assertThat(new Message("Basel's \"partner\" - it''s ...", "en").faults())
                .hasSize(4);
        assertThat(new Message("„Strasse“ heisst Straße ", "de").faults()).hasSize(3);
    }

    @Test
    void seesWhatATypesetterWouldSendBack() {
        assertThat(new Message("Ce registre: «ici»", "fr").faults()).hasSize(2);
        assertThat(new Message("Ce registre\u202f: «\u202fici\u202f», http://example.org", "fr").faults())
                .isEmpty();
        assertThat(new Message("Perchè  no ?", "it").faults()).hasSize(3);
        assertThat(new Message("An «understanding» , of sorts", "en").faults()).hasSize(2);
        assertThat(new Message("Stadt « Basel » …", "de").faults()).hasSize(2);
    }

    @Test
    void countsTheWordsThatStandInAMessage() {
        assertThat(new Message("{count, plural, one {# place} other {# places}}", "en").length())
                .isEqualTo(2);
        assertThat(new Message("{text} ran{end}; no end {kind, select, other {is recorded}}", "en").length())
                .isEqualTo(5);
    }

    @Test
    void knowsAKeyByItsWholeNameOrByThePrefixThatACodeCompletes() {
        assertThat(isAskedFor("standing.in-force", "messages.text(\"standing.\" + state)"))
                .isTrue();
        assertThat(isAskedFor("standing.in-force", "{msg:standing.in-force}")).isTrue();
        assertThat(isAskedFor("standing.in-force", "\"standing.ended\"")).isFalse();
    }

    /** Messages of three words and more that say the same as in English. */
    private static Set<String> untranslated(List<Bundle> bundles) {
        Set<String> same = new TreeSet<>();
        families(bundles).forEach(family -> family.stream()
                .filter(bundle -> bundle.language().equals("en"))
                .forEach(english -> family.stream()
                        .filter(bundle -> !bundle.language().equals("en"))
                        .forEach(bundle -> bundle.messages().forEach((key, text) -> {
                            if (text.equals(english.messages().get(key)) && new Message(text, "en").length() > 2) {
                                same.add(bundle.where(key));
                            }
                        }))));
        return same;
    }

    private static List<String> missing(List<Bundle> bundles) {
        return families(bundles).flatMap(BundlesTest::missingInFamily).toList();
    }

    private static Stream<String> missingInFamily(List<Bundle> family) {
        Set<String> keys = new TreeSet<>();
        Set<String> lacking = new TreeSet<>(LANGUAGES);
        family.forEach(bundle -> keys.addAll(bundle.messages().keySet()));
        family.forEach(bundle -> lacking.remove(bundle.language()));
        return Stream.concat(
                family.stream().flatMap(bundle -> keys.stream()
                        .filter(key -> !bundle.messages().containsKey(key))
                        .map(bundle::where)),
                lacking.stream().map(language -> family.getFirst().family() + ": has no messages in " + language));
    }

    private static List<String> faults(List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(bundle -> Stream.concat(
                        bundle.repeatedKeys().stream().map(key -> bundle.where(key) + " stands twice"),
                        bundle.messages().entrySet().stream()
                                .flatMap(entry -> new Message(entry.getValue(), bundle.language())
                                        .faults().stream().map(fault -> bundle.where(entry.getKey()) + " " + fault))))
                .toList();
    }

    /** Call only where every pattern parses. */
    private static List<String> unequalArguments(List<Bundle> bundles) {
        return families(bundles)
                .flatMap(family ->
                        family.stream().skip(1).flatMap(bundle -> unequalArguments(family.getFirst(), bundle)))
                .toList();
    }

    private static Stream<String> unequalArguments(Bundle first, Bundle second) {
        return second.messages().keySet().stream()
                .filter(first.messages()::containsKey)
                .filter(key -> !arguments(first, key).equals(arguments(second, key)))
                .map(key -> "%s takes %s, elsewhere %s"
                        .formatted(second.where(key), arguments(second, key), arguments(first, key)));
    }

    private static Set<String> arguments(Bundle bundle, String key) {
        return new Message(bundle.messages().get(key), bundle.language()).arguments();
    }

    private static Stream<List<Bundle>> families(List<Bundle> bundles) {
        return bundles.stream().collect(groupingBy(Bundle::family, TreeMap::new, toList())).values().stream();
    }

    private static boolean isAskedFor(String key, String sources) {
        return sources.contains(key)
                || Stream.iterate(key.length() - 1, end -> end > 0, end -> end - 1)
                        .filter(end -> ".-_".indexOf(key.charAt(end - 1)) >= 0)
                        .anyMatch(end -> sources.contains("\"" + key.substring(0, end) + "\""));
    }

    private static String textOf(Path root) throws IOException {
        StringBuilder text = new StringBuilder();
        for (MeasuredFile file : MeasuredFile.under(root, "")) {
            text.append(Files.readString(file.path()));
        }
        return text.toString();
    }

    private void write(String family, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(family));
        Files.writeString(folder.resolve(family).resolve(name), text);
    }
}
