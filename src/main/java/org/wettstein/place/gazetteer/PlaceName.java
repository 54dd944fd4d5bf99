package org.wettstein.place.gazetteer;

import java.util.Locale;
import java.util.Optional;

/**
 * One name of a place.
 *
 * @param words as written, «Bâle»
 * @param language in which the place is called so, as far as it is known
 */
public record PlaceName(String words, Optional<Locale> language, NameUse use) {}
