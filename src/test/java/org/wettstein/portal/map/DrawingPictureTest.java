package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Visit;

class DrawingPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Where the middle of the map lies. */
    private static final int HOME_X = 878;

    private static final int HOME_Y = 315;

    @Test
    void hasTheSizeThatLinksAreShownWithAndTheMapsColours() throws IOException {
        var picture = read(new DrawingPicture(basel().visit(TODAY)).ties());
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(colour(picture, HOME_X, HOME_Y)).as("home").isEqualTo(0x16181b);
        assertThat(colour(picture, HOME_X, HOME_Y + 60)).as("Africa").isEqualTo(0xc9cdc6);
        assertThat(colour(picture, HOME_X - 90, HOME_Y + 60)).as("the Atlantic").isEqualTo(0xe9f0f3);
        assertThat(colour(picture, 10, 10)).as("outside").isEqualTo(0xffffff);
    }

    @Test
    void writesATitle() throws IOException {
        var picture = read(new DrawingPicture(HomeRegister.nowhere().visit(TODAY)).ties());
        assertThat(dark(picture)).isGreaterThan(500);
    }

    @Test
    void writesNamesInLettersThatTheFontLacks() throws IOException {
        var register = HomeRegister.at(47.56, 7.59).tiedTo("Łódź 上海市", 51.77, 19.46);
        var tie = Id.parse("partnership/tie-3");
        assertThat(dark(read(new DrawingPicture(register.visit(TODAY)).tie(tie).orElseThrow())))
                .isGreaterThan(500);
    }

    @Test
    void showsNothingOfATieThatTheDayDoesNotKnow() {
        Visit before = basel().visit(LocalDate.of(1980, 1, 1));
        assertThat(new DrawingPicture(before).tie(Id.parse("partnership/tie-3")))
                .isEmpty();
        assertThat(new DrawingPicture(before).tie(Id.parse("partnership/none"))).isEmpty();
    }

    private static HomeRegister basel() {
        return HomeRegister.at(47.56, 7.59).tiedTo("Seoul", 37.57, 126.98);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    /** Points of letters on the left. */
    private static long dark(BufferedImage picture) {
        long dark = 0;
        for (int x = 60; x < 500; x++) {
            for (int y = 200; y < 420; y++) {
                dark += (colour(picture, x, y) & 0xff) < 0x40 ? 1 : 0;
            }
        }
        return dark;
    }
}
