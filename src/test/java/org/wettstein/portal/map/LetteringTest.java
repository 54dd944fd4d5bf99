package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final int WIDTH = 450;

    private final Lettering lettering =
            new Lettering(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());

    @Test
    void breaksBetweenWordsBeforeItBreaksOne() {
        assertThat(lettering.fitted("Kanton Basel-Stadt", 68, WIDTH)).containsExactly("Kanton", "Basel-Stadt");
    }

    @Test
    void breaksAWordThatIsTooLongForALine() {
        assertThat(lettering.fitted("Sankt-Nimmerlein-unter-Tag", 68, WIDTH))
                .hasSizeGreaterThan(1)
                .allMatch(line -> lettering.width(line, 68) <= WIDTH);
    }
}
