package org.wettstein.wording;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.Map;
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
        var number = numbers().format(quantity.number());
        var measured = quantity.unit().map(unit -> number + "\u00a0" + unit).orElse(number);
        return speech.say("number-precision." + Labels.word(quantity.precision()), Map.of("number", measured));
    }

    /** CHF 525’000, without decimals where there are none. */
    String money(BigDecimal sum, String currency) {
        var format = numbers();
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

    /** The Swiss way in every language but English: 5000 and 12’000. */
    private DecimalFormat numbers() {
        var format = (DecimalFormat) NumberFormat.getInstance(speech.locale());
        if (speech.locale().getCountry().equals("CH")) {
            var symbols = format.getDecimalFormatSymbols();
            symbols.setGroupingSeparatorString("’");
            format.setDecimalFormatSymbols(symbols);
            format.setMinimumGroupingDigits(2);
        }
        return format;
    }
}
