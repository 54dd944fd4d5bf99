package org.wettstein.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What bytes are, by their first ones and not by the name of their file. */
final class Contents {
    /** The largest page: 20 MB is a hundred times what pages of cities have. */
    static final int LARGEST = 20 << 20;

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("%PDF", "PDF"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("ÿØÿ", "JPEG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("PK\u0003\u0004", "ZIP, DOCX, XLSX"),
            Map.entry("\u001F\u008B", "GZIP"),
            Map.entry("RIFF", "WEBP"),
            Map.entry("ÐÏ\u0011à", "DOC, XLS"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("SQLite format", "SQLite"),
            Map.entry("\u007FELF", "ELF"));

    private Contents() {}

    /** Why they can be no page; empty if they may be one. */
    static Optional<Opened.Illegible> refuse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(
                    new Opened.Illegible("page-too-large", Map.of("megabytes", Integer.toString(LARGEST >> 20))));
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return OTHERS.entrySet().stream()
                .filter(other -> head.startsWith(other.getKey()))
                .map(other -> new Opened.Illegible("page-of-other-format", Map.of("format", other.getValue())))
                .findFirst()
                .or(() -> binary(bytes)
                        ? Optional.of(new Opened.Illegible("page-not-text", Map.of()))
                        : Optional.empty());
    }

    /** Zero bytes stand in no text but UTF-16, which begins with its mark. */
    private static boolean binary(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        if (wide) {
            return false;
        }
        int zeros = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 100 > looked;
    }

    /** Whether it is marked up: a tag that only web pages have. */
    static boolean html(String text) {
        var head = text.substring(0, Math.min(text.length(), 4000)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("<!doctype html")
                || head.contains("<html")
                || head.contains("<body")
                || head.contains("<head")
                || head.contains("</p>")
                || head.contains("</div>")
                || head.contains("</li>")
                || head.contains("<br")
                || head.contains("</h1>")
                || head.contains("</h2>")
                || head.contains("</td>")
                || head.contains("<p>")
                || head.contains("<div")
                || head.contains("<ul")
                || head.contains("<table");
    }
}
