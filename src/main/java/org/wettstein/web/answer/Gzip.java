package org.wettstein.web.answer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one coding in which answers are compressed, since every reader knows it. */
public final class Gzip {
    /** A coding of that name, unless its weight is nought (RFC 9110, section 12.5.3). */
    private static final Pattern ACCEPTED =
            Pattern.compile("(?:^|,)\\s*gzip\\s*(?!\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))(?:[,;]|$)");

    private Gzip() {}

    /** @param header {@code Accept-Encoding} */
    public static boolean accepted(@Nullable String header) {
        return header != null && ACCEPTED.matcher(header).find();
    }
}
