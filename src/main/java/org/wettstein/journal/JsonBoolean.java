package org.wettstein.journal;

/** Yes or no. */
public record JsonBoolean(boolean value) implements Json {
    @Override
    public String toString() {
        return canonical();
    }
}
