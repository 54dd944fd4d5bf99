package org.wettstein.place.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wettstein.place.Level;

/** A place on its way into the prepared file, gathering what each source knows of it. */
final class DraftPlace {
    final Level level;
    final String country;
    String code = "";
    Optional<DraftPlace> within = Optional.empty();
    double latitude;
    double longitude;
    int population;
    int geonames;
    int wikidata;
    private final List<DraftName> names = new ArrayList<>();

    DraftPlace(Level level, String country, String mainName) {
        this.level = level;
        this.country = country;
        names.add(new DraftName(mainName, "", NameUse.MAIN));
    }

    DraftPlace at(double north, double east) {
        latitude = north;
        longitude = east;
        return this;
    }

    /** The main name first, then by use. */
    List<DraftName> names() {
        return names.stream().sorted(Comparator.comparing(DraftName::use)).toList();
    }

    String mainName() {
        return names().getFirst().words();
    }

    /** A new main name; the old one stays a name. */
    void rename(String mainName) {
        var old = mainName();
        if (!old.equals(mainName)) {
            names.removeIf(name -> name.use() == NameUse.MAIN);
            names.add(new DraftName(mainName, "", NameUse.MAIN));
            add(old, "", NameUse.OTHER);
        }
    }

    /** Unless it says nothing new: another name of no known language with the same spelling. */
    void add(String words, String language, NameUse use) {
        var name = new DraftName(words.strip(), language, use);
        boolean untold = language.isEmpty()
                && use == NameUse.OTHER
                && names.stream().anyMatch(other -> other.spelling().equals(name.spelling()));
        if (!name.words().isEmpty() && !untold && !names.contains(name)) {
            names.removeIf(other -> other.use() == NameUse.OTHER
                    && other.language().isEmpty()
                    && other.words().equals(name.words()));
            names.add(name);
        }
    }

    /** As {@link #add}; a usual name takes the place of another in the same language. */
    void replace(String words, String language, NameUse use) {
        if (use == NameUse.USUAL) {
            names.replaceAll(
                    name -> name.use() == NameUse.USUAL && name.language().equals(language)
                            ? new DraftName(name.words(), language, NameUse.OTHER)
                            : name);
            names.remove(new DraftName(words.strip(), language, NameUse.OTHER));
        }
        add(words, language, use);
    }

    /** Drops names of no known language that mean something else, and hardly ever this place. */
    void dropOthers(Predicate<String> spelling) {
        names.removeIf(
                name -> name.use() == NameUse.OTHER && name.language().isEmpty() && spelling.test(name.spelling()));
    }

    boolean near(double north, double east, double degrees) {
        double shrink = Math.cos(Math.toRadians(latitude));
        return Math.hypot(north - latitude, (east - longitude) * shrink) <= degrees;
    }
}
