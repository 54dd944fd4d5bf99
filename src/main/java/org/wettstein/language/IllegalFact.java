package org.wettstein.language;

import java.util.Map;

/**
 * That something cannot be said of the world: a place in itself, a partnership of one.
 *
 * <p>Carries a message key and its arguments; whoever reads input turns it into a refusal in the reader's language.
 */
public final class IllegalFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, String> arguments;

    public IllegalFact(String key, Map<String, String> arguments) {
        super(key + arguments);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    public IllegalFact(String key) {
        this(key, Map.of());
    }

    public IllegalFact(String key, String given) {
        this(key, Map.of("given", given));
    }

    public String key() {
        return key;
    }

    public Map<String, String> arguments() {
        return arguments;
    }
}
