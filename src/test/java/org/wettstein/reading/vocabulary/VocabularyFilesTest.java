package org.wettstein.reading.vocabulary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.agreement.AgreementType;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.place.Level;
import org.wettstein.reading.text.Languages;

/** The words are data, and data is checked: every language has every sort of word, and every id is one of ours. */
class VocabularyFilesTest {
    private static final Set<String> THEMES = Set.of(
            "culture",
            "economy",
            "science",
            "education",
            "tourism",
            "health",
            "sustainability",
            "urban-development",
            "innovation",
            "sport",
            "social",
            "youth",
            "peace",
            "administration",
            "other");
    private static final Set<String> ACTS = Set.of(
            "sign",
            "begin",
            "renew",
            "end",
            "suspend",
            "visit",
            "exchange",
            "gift",
            "plan",
            "consider",
            "celebrate",
            "contact",
            "pilot",
            "unlimited",
            "term",
            "post",
            "video",
            "settle",
            "among",
            "follow");

    static Stream<String> languages() {
        return Languages.READ.stream();
    }

    static Stream<String> files() {
        return Stream.concat(languages(), Stream.of("mul"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEverySortOfWord(String language) {
        var missing = EnumSet.allOf(Category.class);
        rows(language).forEach(row -> missing.remove(Category.of(row[0])));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryThemeActMonthAndWeekday(String language) {
        assertThat(ids(language, Category.THEME))
                .containsAll(
                        THEMES.stream().filter(theme -> !theme.equals("other")).toList());
        assertThat(ids(language, Category.ACT)).containsAll(ACTS);
        assertThat(ids(language, Category.MONTH)).hasSize(12);
        assertThat(ids(language, Category.WEEKDAY)).hasSize(7);
        assertThat(ids(language, Category.TIE))
                .contains("twinning", "friendship", "partnership", "cooperation", "mou", "agreement");
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesOnlyIdsOfTheFixedVocabularies(String file) {
        assertThat(ids(file, Category.THEME)).isSubsetOf(THEMES);
        assertThat(ids(file, Category.ACT)).isSubsetOf(ACTS);
        assertThat(ids(file, Category.TIE)).isSubsetOf(with(words(KindOfTie.values()), "agreement"));
        assertThat(ids(file, Category.AGREEMENT)).isSubsetOf(words(AgreementType.values()));
        assertThat(ids(file, Category.TERRITORY)).isSubsetOf(words(Level.values()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesNoPhraseTwoMeaningsOfOneSort(String file) {
        var meanings = new HashMap<String, Set<String>>();
        rows(file).forEach(row -> phrases(row)
                .forEach(phrase -> meanings.computeIfAbsent(row[0] + " " + phrase, _ -> new java.util.TreeSet<>())
                        .add(row[1])));

        assertThat(meanings.entrySet())
                .filteredOn(entry -> !entry.getKey().startsWith("date "))
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesNoCityAndNoSentence(String file) {
        assertThat(rows(file).flatMap(VocabularyFilesTest::phrases))
                .allSatisfy(phrase -> assertThat(phrase.split(" ")).hasSizeLessThanOrEqualTo(6));
    }

    private static Stream<String[]> rows(String file) {
        return Lexicon.table(file).stream()
                .peek(row -> assertThat(row).as(row[0]).hasSize(3));
    }

    private static Set<String> ids(String file, Category category) {
        return rows(file)
                .filter(row -> Category.of(row[0]) == category)
                .map(row -> row[1])
                .collect(toSet());
    }

    private static Stream<String> phrases(String[] row) {
        return Arrays.stream(row[2].split("\\|", -1));
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(toSet());
    }

    private static Set<String> with(Set<String> words, String another) {
        return Stream.concat(words.stream(), Stream.of(another)).collect(toSet());
    }
}
