package org.wettstein.cli;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Journal;
import org.wettstein.language.Messages;
import org.wettstein.register.UnreadableRecord;
import org.wettstein.server.Serving;
import org.wettstein.store.Refusal;
import org.wettstein.store.Store;

/**
 * What the command says, in one language.
 *
 * @param language of its sentences
 */
record Speech(Locale language) {
    private static final Messages OWN = Messages.of(Main.class);
    private static final List<Messages> REFUSALS =
            List.of(OWN, Messages.of(Store.class), Messages.of(Journal.class), Messages.of(Serving.class));

    String say(String key, Map<String, ?> arguments) {
        return OWN.say(language, key, arguments);
    }

    /** Empty for what nobody foresaw. */
    Optional<String> failure(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> Optional.of(refusal(refusal));
            case UnreadableRecord unreadable ->
                Optional.of(say(
                        "unreadable-" + unreadable.key(),
                        Map.of("record", unreadable.record().toString(), "position", unreadable.position())));
            default -> Optional.empty();
        };
    }

    String refusal(Refusal refusal) {
        return refusal(refusal.key(), refusal.arguments());
    }

    /** An argument that is a refusal itself is put into words first. */
    String refusal(String key, Map<String, Object> arguments) {
        var worded = arguments.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, argument -> worded(argument.getValue())));
        return REFUSALS.stream()
                .filter(messages -> messages.has(language, key))
                .findFirst()
                .map(messages -> messages.say(language, key, worded))
                .orElse(key);
    }

    private Object worded(Object argument) {
        return argument instanceof Refusal refusal ? refusal(refusal) : argument;
    }
}
