package org.wettstein.wording;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.place.NameForms;
import org.wettstein.place.Place;
import org.wettstein.register.Kind;

/**
 * Names as a sentence needs them: the place's own form where the register has it, else the language's usual preposition
 * before the bare name.
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
                : speech.say("with-place", Map.of("place", beside(ids), "onset", Onset.PLAIN.keyword()));
    }

    String with(Id id) {
        return form(id, NameForms::with).orElseGet(() -> usual("with-place", id));
    }

    /** As it stands behind with or between, article included: le Massachusetts, der Präfektur Toyama. */
    String beside(Id id) {
        return form(id, NameForms::with)
                .flatMap(with -> behind("prepositions.with", with))
                .orElseGet(() -> names.words(id));
    }

    String beside(Collection<Id> ids) {
        return speech.list(ids.stream().map(this::beside).toList());
    }

    /** Who is given something, as it stands behind the language's word for it: die Präfektur Toyama. */
    String receiver(Id id) {
        Function<NameForms, Optional<Text>> form =
                speech.say("receiver-from").equals("to") ? NameForms::to : NameForms::with;
        return form(id, form)
                .flatMap(words -> behind("prepositions.receiver", words))
                .orElseGet(() -> names.words(id));
    }

    private Optional<String> form(Id place, Function<NameForms, Optional<Text>> form) {
        return speech.register()
                .find(Kind.PLACE, place)
                .flatMap(Place::forms)
                .flatMap(form)
                .flatMap(text -> text.find(speech.language()));
    }

    private String usual(String key, Id id) {
        var name = names.words(id);
        return speech.say(key, Map.of("place", name, "onset", Onset.of(name).keyword()));
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
