package org.wettstein.store;

import java.util.Map;

/**
 * Why the journal or its storage could not do what was asked: a message key with named arguments, put into words in the
 * reader's language by whoever talks to people. The messages stand beside this package under {@code store.} and beside
 * the journal under {@code journal.}; an argument may itself be a refusal and is then put into words first.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> arguments;

    protected Refusal(String key, Map<String, Object> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    protected Refusal(String key, Map<String, Object> arguments, Throwable cause) {
        this(key, arguments);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
