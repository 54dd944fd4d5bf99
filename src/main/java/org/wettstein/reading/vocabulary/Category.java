package org.wettstein.reading.vocabulary;

import java.util.Arrays;
import java.util.Locale;

/** What sort of word it is; the vocabulary files name each in lower case. */
public enum Category {
    /** A word for a tie; the id is a kind of tie. */
    TIE,
    /** A word for a signed text; the id is a type of agreement. */
    AGREEMENT,
    /** What is done with a tie or an agreement: sign, begin, renew, end. */
    ACT,
    /** Whether something is told as running now or as past. */
    TENSE,
    /** After such a word stands what partners work on. */
    FOCUS,
    /** Such a word tells of a place and not of a tie. */
    DESCRIBE,
    /** A subject of cooperation; the id is a top theme. */
    THEME,
    OFFICE,
    PERSON_TITLE,
    /** Before or after an office: then, former, acting. */
    FORMER,
    /** Whoever stands here can be called, and is no person of the tie. */
    CONTACT_DETAILS,
    /** Whoever stands here made a thing. */
    ARTIST,
    /** A word for a territory; the id is its level. */
    TERRITORY,
    /** A place's name beside such a word belongs to an organisation or a building. */
    INSTITUTION,
    NETWORK,
    MONTH,
    WEEKDAY,
    /** The small words around dates. */
    DATE,
    WITH,
    BETWEEN,
    /** Whoever stands behind it did what is told. */
    BY,
    AND,
    LOCATIVE,
    OF,
    /** An adjective of a country; the id is its ISO 3166-1 code. */
    NATIONALITY;

    static Category of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Those that are asked for where a page's language is not read. */
    static boolean ofDates(Category category) {
        return Arrays.asList(MONTH, WEEKDAY).contains(category);
    }
}
