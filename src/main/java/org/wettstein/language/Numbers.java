package org.wettstein.language;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** How numbers are written: the Swiss way in every language but English, 5000 and 12’000 (Federal Chancellery, Schreibweisungen, 5.2). */
public final class Numbers {
    private Numbers() {}

    /** Not to be shared by threads. */
    public static DecimalFormat format(Locale language) {
        return swiss((DecimalFormat) NumberFormat.getInstance(locale(language)), language);
    }

    /** Swiss spelling, or British. */
    public static ULocale locale(Locale language) {
        return ULocale.forLocale(isEnglish(language) ? Locale.UK : Locale.of(language.getLanguage(), "CH"));
    }

    /** A message whose numbers are written so too. */
    static MessageFormat message(String pattern, Locale language) {
        var message = new MessageFormat(pattern, locale(language));
        var formats = message.getFormats();
        for (int place = 0; place < formats.length; place++) {
            if (formats[place] instanceof DecimalFormat number) {
                message.setFormat(place, swiss(number, language));
            }
        }
        return message;
    }

    private static DecimalFormat swiss(DecimalFormat format, Locale language) {
        if (!isEnglish(language)) {
            var symbols = format.getDecimalFormatSymbols();
            symbols.setGroupingSeparatorString("’");
            format.setDecimalFormatSymbols(symbols);
            format.setMinimumGroupingDigits(2);
        }
        return format;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
