package org.wettstein.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From bytes to characters: what a byte order mark says, else what the page declares, else UTF-8 if it is valid, else
 * what web browsers take for undeclared pages (WHATWG Encoding Standard: windows-1252).
 */
final class Decoding {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
    private static final String ACCENTED = "äöüÄÖÜßàâáçéèêëîïíìñôóòûùúÉÀÈÇ";

    private Decoding() {}

    static String text(byte[] bytes) {
        var marked = mark(bytes);
        if (marked.isPresent()) {
            int skip = marked.orElseThrow().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(bytes, skip, bytes.length - skip, marked.orElseThrow());
        }
        return valid(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes)
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .flatMap(charset -> valid(bytes, charset)))
                .orElseGet(() -> mostly(bytes));
    }

    private static Optional<Charset> mark(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xEFBB && bytes.length > 2 && bytes[2] == (byte) 0xBF
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    /** The standard of the web takes ISO 8859-1 for windows-1252, which has more characters. */
    static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(
                    switch (name) {
                        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> WESTERN;
                        case "gb2312", "gbk" -> Charset.forName("GB18030");
                        case "shift_jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                        default -> Charset.forName(name);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> valid(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** A page in UTF-8 with a few broken bytes stays UTF-8; where most are broken it never was. */
    private static String mostly(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == 0xFFFD).count();
        long beyondAscii = text.chars().filter(letter -> letter > 0x7F).count();
        return broken * 2 < beyondAscii ? text : oneByte(bytes);
    }

    /** Old pages from Macintoshes declare nothing: theirs are the bytes that spell more letters of our languages so. */
    private static String oneByte(byte[] bytes) {
        var western = new String(bytes, WESTERN);
        var macintosh = new String(bytes, MACINTOSH);
        return accented(macintosh) > accented(western) ? macintosh : western;
    }

    private static long accented(String text) {
        return text.chars().filter(letter -> ACCENTED.indexOf(letter) >= 0).count();
    }
}
