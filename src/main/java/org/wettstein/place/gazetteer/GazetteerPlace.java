package org.wettstein.place.gazetteer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.place.Coordinates;
import org.wettstein.place.Level;

/** A place as the gazetteer knows it; a light handle that reads what it is asked for. */
public final class GazetteerPlace {
    /** Four digits of a degree, as the sources have them. */
    private static final int SCALE = 4;

    private final Gazetteer gazetteer;
    private final int number;

    GazetteerPlace(Gazetteer gazetteer, int number) {
        this.gazetteer = gazetteer;
        this.number = number;
    }

    /** Stays the same from one edition of the gazetteer to the next: {@code geonames/2661604}, {@code iso/CH-BS}. */
    public String id() {
        return new PlaceIds(places(), gazetteer.names()).id(number);
    }

    /** The usual English name, or the local one where English has none. */
    public String name() {
        return gazetteer.names().main(number);
    }

    /** The usual name in a language, if it is known. */
    public Optional<String> name(Locale language) {
        return gazetteer.names().usual(number, language);
    }

    PlaceName name(int nameNumber) {
        return gazetteer.names().name(nameNumber);
    }

    NameUse use(int nameNumber) {
        return gazetteer.names().use(nameNumber);
    }

    /** Main name first, then by use. */
    public List<PlaceName> names() {
        return gazetteer.names().of(number).mapToObj(gazetteer.names()::name).toList();
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return places().countries().get(places().country()[number]);
    }

    public Level level() {
        return places().level(number);
    }

    /** ISO 3166-2, of this subdivision itself or of the one that the place lies in. */
    public Optional<String> subdivisionCode() {
        return number < places().codes().size()
                ? Optional.of(places().codes().get(number)).filter(code -> code.indexOf('-') > 0)
                : subdivision().flatMap(GazetteerPlace::subdivisionCode);
    }

    /** The state, canton or region that the place lies in. */
    public Optional<GazetteerPlace> subdivision() {
        return within().flatMap(outer -> switch (outer.level()) {
            case COUNTRY -> Optional.empty();
            case CITY, PART_OF_CITY, COMPOUND -> outer.subdivision();
            case STATE, PROVINCE, PREFECTURE, CANTON, REGION, DISTRICT -> Optional.of(outer);
        });
    }

    /** The next larger place around it: the city of a part, the subdivision of a city, the country of a subdivision. */
    public Optional<GazetteerPlace> within() {
        int outer = places().within()[number];
        return outer < 0 ? Optional.empty() : Optional.of(gazetteer.place(outer));
    }

    /** Directly or over several levels. */
    public boolean liesIn(GazetteerPlace outer) {
        return within().filter(around -> around.equals(outer) || around.liesIn(outer))
                .isPresent();
    }

    /** Of the place's middle; a country or subdivision has none. */
    public Optional<Coordinates> coordinates() {
        int latitude = places().latitude()[number];
        int longitude = places().longitude()[number];
        return latitude == 0 && longitude == 0
                ? Optional.empty()
                : Optional.of(new Coordinates(degrees(latitude), degrees(longitude)));
    }

    /** 0 if it is not known. */
    public int population() {
        return places().population()[number];
    }

    /** Item number, {@code Q78}. */
    public Optional<String> wikidata() {
        return Optional.of(places().wikidata()[number]).filter(item -> item > 0).map(item -> "Q" + item);
    }

    private Places places() {
        return gazetteer.places();
    }

    private static BigDecimal degrees(int units) {
        return BigDecimal.valueOf(units, SCALE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GazetteerPlace place && place.number == number && place.gazetteer == gazetteer;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return name() + " (" + id() + ")";
    }
}
