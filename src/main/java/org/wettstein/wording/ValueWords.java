package org.wettstein.wording;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.Map;
import org.wettstein.language.Numbers;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.Quantity;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** Dates, numbers and sets as people write them. */
record ValueWords(Speech speech, Names names) {

    String value(Value value) {
        return switch (value) {
            case DateValue(var date) -> speech.dates().bare(date);
            case NumberValue(var quantity) -> quantity(quantity);
            case ReferenceValue(var reference) -> names.words(reference);
            case SetValue(var members) ->
                speech.list(members.stream().map(names::words).toList());
            case TextValue(var text) -> word(text);
        };
    }

    /** With its hedge and unit: nearly 10 t. */
    String quantity(Quantity quantity) {
        var number = Numbers.format(speech.language()).format(quantity.number());
        var measured = quantity.unit().map(unit -> number + "\u00a0" + unit).orElse(number);
        return speech.say("number-precision." + Labels.word(quantity.precision()), Map.of("number", measured));
    }

    /** CHF 525’000, without decimals where there are none. */
    String money(BigDecimal sum, String currency) {
        var format = Numbers.format(speech.language());
        var decimals = sum.stripTrailingZeros().scale() > 0
                ? Currency.getInstance(currency).getDefaultFractionDigits()
                : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return currency + "\u00a0" + format.format(sum);
    }

    /** A word of a fixed vocabulary in its language; any other text as it stands. */
    private String word(String text) {
        var key = "word." + text;
        return speech.knows(key) ? speech.say(key) : text;
    }
}
