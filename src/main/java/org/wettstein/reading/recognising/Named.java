package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Optional;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;

/** A place named in a text. What tells it from others is made once, because a page asks for it a thousand times. */
public final class Named {
    private final Stretch at;
    private final String name;
    private final Optional<GazetteerPlace> place;
    private final List<GazetteerPlace> others;
    private final Optional<String> country;
    private final Level level;
    private final boolean qualified;
    private final boolean common;
    private final boolean small;
    private final NameRole role;
    private final String folded;
    private final String key;

    /**
     * @param name its usual name, or the one written if no gazetteer knows it
     * @param place where the gazetteer has it; empty if it is not there
     * @param others what else it may be, if nothing around it decides
     * @param country ISO 3166-1 code
     * @param qualified whether its country or state stands beside it, or a word says what it is
     * @param common whether the same word means something else as well
     * @param small whether it is one word for a place that few know, with nothing beside it
     */
    public Named(
            Stretch at,
            String name,
            Optional<GazetteerPlace> place,
            List<GazetteerPlace> others,
            Optional<String> country,
            Level level,
            boolean qualified,
            boolean common,
            boolean small,
            NameRole role) {
        this.at = at;
        this.name = name;
        this.place = place;
        this.others = List.copyOf(others);
        this.country = country;
        this.level = level;
        this.qualified = qualified;
        this.common = common;
        this.small = small;
        this.role = role;
        folded = Tokens.fold(name);
        key = place.map(GazetteerPlace::id).orElse("name/" + folded);
    }

    /** The same place where it stands elsewhere, or plays another role. */
    private Named(Named same, Stretch at, boolean small, NameRole role) {
        this.at = at;
        this.small = small;
        this.role = role;
        name = same.name;
        place = same.place;
        others = same.others;
        country = same.country;
        level = same.level;
        qualified = same.qualified;
        common = same.common;
        folded = same.folded;
        key = same.key;
    }

    public Stretch at() {
        return at;
    }

    public String name() {
        return name;
    }

    /** The name without case and accents. */
    public String folded() {
        return folded;
    }

    public Optional<GazetteerPlace> place() {
        return place;
    }

    public List<GazetteerPlace> others() {
        return others;
    }

    public Optional<String> country() {
        return country;
    }

    public Level level() {
        return level;
    }

    public boolean qualified() {
        return qualified;
    }

    public boolean common() {
        return common;
    }

    public boolean small() {
        return small;
    }

    public NameRole role() {
        return role;
    }

    /** The same place where another sentence names it, by the same word. */
    Named again(Named other) {
        return new Named(this, other.at, false, other.role);
    }

    /** What tells places apart; parts of a compound are one key. */
    public String key() {
        return key;
    }

    public boolean isCountry() {
        return level == Level.COUNTRY;
    }

    public boolean sure() {
        return others.isEmpty();
    }

    Named as(NameRole other) {
        return new Named(this, at, small, other);
    }

    /** Whether it is the same name at the same spot. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Named named
                        && at.equals(named.at)
                        && role == named.role
                        && key.equals(named.key)
                        && name.equals(named.name));
    }

    @Override
    public int hashCode() {
        return at.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + key + ")";
    }
}
