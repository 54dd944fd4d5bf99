package org.wettstein.reading.together;

import java.util.Arrays;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.ties.ReadTie;

/** A tie as one page tells it. */
public record TieOnPage(String page, Holding holder, ReadTie tie) {

    Named partner() {
        return tie.partner();
    }

    /** One tie of the same holder, or the same one seen from the other end. */
    boolean same(TieOnPage other) {
        boolean oneHolder = !holder.known() || !other.holder.known() || holder.same(other.holder);
        return oneHolder ? same(partner(), other.partner()) : holder.is(other.partner()) && other.holder.is(partner());
    }

    /** By Wikidata item or gazetteer, by name and country, or as the whole and its part. */
    private static boolean same(Named one, Named other) {
        return one.key().equals(other.key())
                || (item(one).isPresent() && item(one).equals(item(other)))
                || (one.country().equals(other.country())
                        && Tokens.fold(one.name()).equals(Tokens.fold(other.name())))
                || within(one, other)
                || within(other, one);
    }

    private static Optional<String> item(Named named) {
        return named.place().flatMap(GazetteerPlace::wikidata);
    }

    /** Abidjan/Yopougon says more than Abidjan, and so does a part of a city than the city. */
    static boolean within(Named finer, Named wider) {
        if (finer.level() == Level.COMPOUND) {
            return wider.level() != Level.COMPOUND
                    && Arrays.stream(finer.name().split("/", -1))
                            .anyMatch(part -> Tokens.fold(part.strip()).equals(Tokens.fold(wider.name())));
        }
        return finer.level() == Level.PART_OF_CITY
                && finer.place().isPresent()
                && wider.place().filter(finer.place().orElseThrow()::liesIn).isPresent();
    }

    /** Whether the page gives this date, or one that may be the same, as a start of the tie. */
    boolean starts(Edtf date) {
        return tie.starts().stream().anyMatch(start -> start.date().overlaps(date));
    }
}
