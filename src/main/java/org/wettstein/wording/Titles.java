package org.wettstein.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.wording.article.Onset;

/**
 * Agreements as the subject of a sentence. A title that begins with its own noun takes an article (der
 * Städtepartnerschaftsvertrag), any other stands in quotation marks behind the word for its type (das Memorandum
 * «Tafelrunde»), unless it contains that word already.
 */
record Titles(Speech speech, Names names) {
    private static final List<String> GENDERS = List.of("masculine", "feminine", "neuter");

    Phrase subject(Id id) {
        return speech.register()
                .find(Kind.AGREEMENT, id)
                .map(this::subject)
                .orElseGet(() -> new Phrase(speech.quoted(names.words(id)), "masculine"));
    }

    Phrase subject(Agreement agreement) {
        var passage = speech.passage(agreement.title());
        return Optional.of(passage.words())
                .filter(_ -> !passage.foreign())
                .flatMap(this::own)
                .orElseGet(() -> typed(agreement, passage.words()));
    }

    private Optional<Phrase> own(String title) {
        var words = List.of(weakened(title).split(" "));
        return GENDERS.stream()
                .filter(_ -> !paired(words))
                .filter(gender -> heads(words).anyMatch(word -> isHead(word, gender)))
                .findFirst()
                .map(gender -> definite(speech.inside(String.join(" ", words)), gender))
                .or(() -> loan(words));
    }

    /** Renouvellement et extension would need two articles. */
    private boolean paired(List<String> words) {
        return words.size() > 2 && listed("titles.conjunctions").contains(words.get(1));
    }

    /** Erstes becomes erste behind an article. */
    private String weakened(String title) {
        var words = title.split(" ", 2);
        return words.length < 2
                ? title
                : WordPairs.of(speech.say("titles.weak"))
                        .find(words[0])
                        .map(weak -> weak + " " + words[1])
                        .orElse(title);
    }

    /** The words among which the noun can be: in English any, in the others the first that is no number. */
    private Stream<String> heads(List<String> words) {
        return speech.say("titles.head").equals("any")
                ? words.stream()
                : words.stream().dropWhile(this::isOrdinal).limit(1);
    }

    private boolean isOrdinal(String word) {
        return listed("titles.ordinals").contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isHead(String word, String gender) {
        var lower = word.toLowerCase(speech.language());
        return listed("titles." + gender).stream().anyMatch(lower::endsWith);
    }

    /** Sister-State Agreement: a borrowed noun at the end. */
    private Optional<Phrase> loan(List<String> words) {
        return listed("titles.loans").contains(words.getLast().toLowerCase(Locale.ROOT))
                ? Optional.of(definite(String.join(" ", words), speech.say("titles.loan-gender")))
                : Optional.empty();
    }

    private List<String> listed(String key) {
        return Arrays.asList(speech.say(key).split("\\|"));
    }

    private Phrase definite(String title, String gender) {
        var arguments = Map.of(
                "gender", gender, "title", title, "onset", Onset.of(title).keyword());
        return new Phrase(speech.say("titles.definite", arguments), gender);
    }

    private Phrase typed(Agreement agreement, String title) {
        var type = Labels.keyword(agreement.type());
        var noun = speech.say("titles.type-word", Map.of("type", type));
        if (title.toLowerCase(speech.language()).contains(noun)) {
            return new Phrase(speech.quoted(title), "masculine");
        }
        var gender = speech.say("titles.type-gender", Map.of("type", type));
        return new Phrase(speech.say("titles.typed", Map.of("type", type, "title", speech.quoted(title))), gender);
    }
}
