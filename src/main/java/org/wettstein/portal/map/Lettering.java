package org.wettstein.portal.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes on a picture in the font of the pages; letters that it lacks are left to the system's fonts. */
record Lettering(Graphics2D ink) {
    /** Read when the first picture is drawn. */
    private static final List<Font> FONTS = List.of(read("latin.ttf"), read("latin-ext.ttf"));

    private static final BasicStroke HALO = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** In lines no wider than that, broken between words, and within one only if it is too long for a line. */
    List<String> fitted(String words, float size, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : pieces(words, size, width)) {
            if (!line.isEmpty() && width(line + word.strip(), size) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(line.strip());
        return lines;
    }

    private List<String> pieces(String words, float size, int width) {
        return Stream.of(words.split("(?<= )", -1))
                .flatMap(word ->
                        width(word.strip(), size) > width ? Stream.of(word.split("(?<=[/–-])", -1)) : Stream.of(word))
                .toList();
    }

    double width(String words, float size) {
        return words.isBlank() ? 0 : layout(words, size).getAdvance();
    }

    void write(String words, float size, Color colour, double x, double y) {
        if (!words.isBlank()) {
            ink.setColor(colour);
            layout(words, size).draw(ink, (float) x, (float) y);
        }
    }

    /** The ground around letters that are written next, so that they can be read upon land, water and lines. */
    void halo(String words, float size, Color ground, double x, double y) {
        if (!words.isBlank()) {
            ink.setColor(ground);
            ink.setStroke(HALO);
            ink.draw(layout(words, size).getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    private TextLayout layout(String words, float size) {
        var attributed = new AttributedString(words);
        for (int index = 0; index < words.length(); index = words.offsetByCodePoints(index, 1)) {
            attributed.addAttribute(
                    TextAttribute.FONT,
                    font(words.codePointAt(index)).deriveFont(size),
                    index,
                    words.offsetByCodePoints(index, 1));
        }
        return new TextLayout(attributed.getIterator(), ink.getFontRenderContext());
    }

    private static Font font(int letter) {
        return FONTS.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, Font.BOLD, 1));
    }

    private static Font read(String file) {
        try (var stream = Lettering.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("no font: " + file, broken);
        }
    }
}
