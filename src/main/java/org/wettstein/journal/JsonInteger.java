package org.wettstein.journal;

/** A whole number that every JSON reader holds without loss: within ±(2^53−1). */
public record JsonInteger(long value) implements Json {
    public static final long LARGEST = (1L << 53) - 1;

    public JsonInteger {
        if (value > LARGEST || value < -LARGEST) {
            throw new IllegalArgumentException("not within ±(2^53−1): " + value);
        }
    }

    @Override
    public String toString() {
        return canonical();
    }
}
