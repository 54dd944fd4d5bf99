package org.wettstein.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.activity.ActivityType;
import org.wettstein.activity.AmountStage;
import org.wettstein.activity.ParliamentaryItemType;
import org.wettstein.agreement.AgreementType;
import org.wettstein.agreement.BindingForce;
import org.wettstein.agreement.CommitmentState;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.agreement.Outcome;
import org.wettstein.agreement.SigningMode;
import org.wettstein.body.BodyType;
import org.wettstein.language.Messages;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.place.Level;
import org.wettstein.register.due.DueKind;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Claim;
import org.wettstein.source.SourceType;
import org.wettstein.testing.Seldwyla;

/** No constant and no reason without words, in no language. */
class VocabularyTest {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final List<Class<? extends Enum<?>>> VOCABULARIES = List.of(
            KindOfTie.class,
            AgreementType.class,
            BindingForce.class,
            SigningMode.class,
            DecisionAct.class,
            Outcome.class,
            CommitmentState.class,
            ActivityType.class,
            AmountStage.class,
            ParliamentaryItemType.class,
            Level.class,
            BodyType.class,
            SourceType.class,
            Claim.class,
            AssertionState.class,
            DueKind.class);
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void hasALabelForEveryConstant(String language) {
        var labels = new Labels(new Speech(Seldwyla.register(), locale(language), LocalDate.EPOCH));
        var constants = VOCABULARIES.stream()
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getEnumConstants()))
                .toList();

        assertThat(constants).hasSizeGreaterThan(90).allSatisfy(constant -> assertThat(labels.label(constant))
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void hasASentenceForEveryReasonAndRemark(String language) throws IOException {
        var keys = reasons().toList();

        assertThat(keys).hasSizeGreaterThan(28).contains("term-over", "part-suspended");
        assertThat(MESSAGES.keys(locale(language)).stream()
                        .filter(key -> key.startsWith("reason."))
                        .map(key -> key.substring("reason.".length())))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void hasASentenceForEverythingThatFallsDue(String language) {
        assertThat(Arrays.stream(DueKind.values()).map(kind -> "due." + Labels.word(kind)))
                .allSatisfy(key ->
                        assertThat(MESSAGES.has(locale(language), key)).as(key).isTrue());
    }

    /** The keys in the tables behind the heading about reasons. */
    private static Stream<String> reasons() throws IOException {
        var page = Files.readString(Path.of("docs/standing.md"));
        return KEY.matcher(page.substring(page.indexOf("## The reasons")))
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }
}
