package org.wettstein.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bytes to text without mercy: a malformed byte is refused, never replaced. */
public final class Utf8 {
    private Utf8() {}

    /**
     * @throws JsonSyntaxException if the bytes are not UTF-8
     */
    public static String decode(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException malformed) {
            throw new JsonSyntaxException("journal.json.not-utf8", input.position(), Map.of(), malformed);
        }
    }
}
