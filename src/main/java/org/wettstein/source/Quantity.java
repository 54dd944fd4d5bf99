package org.wettstein.source;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a source gives it: about 30, nearly 10 t.
 *
 * @param precision how the source hedges it
 * @param unit a unit symbol or an ISO 4217 currency code; absent for people and things that are counted
 */
public record Quantity(BigDecimal number, NumberPrecision precision, Optional<String> unit) {}
