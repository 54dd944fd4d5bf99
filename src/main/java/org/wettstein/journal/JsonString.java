package org.wettstein.journal;

/** Text of whole Unicode characters; a lone surrogate is refused. */
public record JsonString(String value) implements Json {
    public JsonString {
        CanonicalForm.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return canonical();
    }
}
