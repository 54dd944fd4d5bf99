package org.wettstein.register.evidence;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.register.codec.Word;
import org.wettstein.source.Quantity;

/** What sort of value a property has. */
public enum PropertyType {
    /** A date at any precision. */
    DATE,
    /** A single day. */
    DAY,
    /** Another record. */
    REFERENCE,
    /** Several records. */
    REFERENCES,
    /** One word of a fixed vocabulary. */
    WORD,
    /** Yes or no. */
    FLAG,
    /** Words in one or more languages. */
    TEXT,
    /** Words or signs without a language: a number of a file, an address, a period. */
    STRING,
    /** A plain number. */
    DECIMAL,
    /** A plain whole number. */
    COUNT,
    /** A number with its hedge and unit. */
    QUANTITY;

    private static final Map<Type, PropertyType> LEAVES = Map.ofEntries(
            Map.entry(Edtf.class, DATE),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Id.class, REFERENCE),
            Map.entry(boolean.class, FLAG),
            Map.entry(Text.class, TEXT),
            Map.entry(String.class, STRING),
            Map.entry(URI.class, STRING),
            Map.entry(Period.class, STRING),
            Map.entry(ZoneId.class, STRING),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(int.class, COUNT),
            Map.entry(Integer.class, COUNT),
            Map.entry(Quantity.class, QUANTITY));

    /** Empty for what is made of several values: a signing, a list of words. */
    static Optional<PropertyType> find(Type type) {
        if (type instanceof Class<?> word && word.isEnum()) {
            return Optional.of(WORD);
        }
        return elements(type)
                .map(element -> Optional.of(REFERENCES).filter(_ -> element == Id.class))
                .orElseGet(() -> Optional.ofNullable(LEAVES.get(type)));
    }

    /** What a list is a list of; empty if it is none. */
    static Optional<Type> elements(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? Optional.of(list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** How refusals name it. */
    public String word() {
        return Word.of(this);
    }
}
