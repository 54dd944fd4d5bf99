package org.wettstein.wording;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.body.Body;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.place.NameForms;
import org.wettstein.place.Place;
import org.wettstein.register.Kind;
import org.wettstein.wording.article.Articled;
import org.wettstein.wording.article.Articles;

/**
 * Names as a sentence needs them: the place's own form where the register has it, else the one that its language makes
 * by rule.
 */
record Forms(Speech speech, Names names) {

    /** Where something is: au Massachusetts. */
    String in(Id id) {
        return form(id, NameForms::in).orElseGet(() -> usual("in-place", id));
    }

    /** What belongs to it: du Massachusetts. */
    String of(Id id) {
        return form(id, NameForms::of).orElseGet(() -> usual("of-place", id));
    }

    /** Who one is tied with: avec le Massachusetts et la préfecture de Toyama. */
    String with(Collection<Id> ids) {
        return ids.size() == 1
                ? with(ids.iterator().next())
                : speech.say("with-place", Articled.bare(beside(ids)).arguments());
    }

    String with(Id id) {
        return form(id, NameForms::with).orElseGet(() -> usual("with-place", id));
    }

    /** As it stands behind with or between, article included: le Massachusetts, der Präfektur Toyama. */
    String beside(Id id) {
        return form(id, NameForms::with)
                .flatMap(with -> behind("prepositions.with", with))
                .orElseGet(() -> usual("beside-place", id));
    }

    String beside(Collection<Id> ids) {
        return speech.list(ids.stream().map(this::beside).toList());
    }

    /** Who does something: der Kanton Bern nennt. */
    String subject(Id id) {
        return given(id).map(this::nominative).orElseGet(() -> usual("subject-place", id));
    }

    private String nominative(String accusative) {
        var words = accusative.split(" ", 2);
        return words.length < 2
                ? accusative
                : WordPairs.of(speech.say("nominatives"))
                        .find(words[0])
                        .map(article -> article + " " + words[1])
                        .orElse(accusative);
    }

    /** Who is given something, as it stands behind the language's word for it: die Präfektur Toyama. */
    String receiver(Id id) {
        return given(id).orElseGet(() -> usual("receiver-place", id));
    }

    private Optional<String> given(Id id) {
        Function<NameForms, Optional<Text>> form =
                speech.say("receiver-from").equals("to") ? NameForms::to : NameForms::with;
        return form(id, form).flatMap(words -> behind("prepositions.receiver", words));
    }

    private Optional<String> form(Id place, Function<NameForms, Optional<Text>> form) {
        return speech.register()
                .find(Kind.PLACE, place)
                .flatMap(Place::forms)
                .flatMap(form)
                .flatMap(text -> text.find(speech.language()));
    }

    private String usual(String key, Id id) {
        return speech.say(key, articled(id).arguments());
    }

    /** A name in another language than the sentence's takes no article of this one. */
    private Articled articled(Id id) {
        var name = names.name(id);
        var articles = Articles.of(speech.language());
        return Optional.of(id)
                .filter(_ -> !name.foreign())
                .flatMap(speech.register()::find)
                .map(record -> switch (record) {
                    case Place place -> articles.place(name.words(), place.level());
                    case Body _ -> articles.body(name.words());
                    default -> Articled.bare(name.words());
                })
                .orElseGet(() -> Articled.bare(name.words()));
    }

    /** The form without its preposition; the article that the preposition has swallowed comes back. */
    private Optional<String> behind(String prepositions, String form) {
        var first = form.split(" ", 2);
        return first.length < 2
                ? Optional.empty()
                : WordPairs.of(speech.say(prepositions))
                        .find(first[0])
                        .map(article -> article.isEmpty() ? first[1] : article + " " + first[1]);
    }
}
