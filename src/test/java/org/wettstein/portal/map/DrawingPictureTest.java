package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    void writesThePartnersNameBesideItsDot() throws IOException {
        var named = read(new DrawingPicture(basel().visit(TODAY)).ties());
        assertThat(dark(named, 880, 1180))
                .isGreaterThan(dark(
                                read(new DrawingPicture(HomeRegister.at(47.56, 7.59)
                                                .tiedTo("–", 37.57, 126.98)
                                                .visit(TODAY))
                                        .ties()),
                                880,
                                1180)
                        + 100);
    }

    @Test
    void drawsInTheColourOfTheHolder() throws IOException {
        var register = HomeRegister.at(47.56, 7.59, "#8a1c2c").tiedTo("Seoul", 37.57, 126.98);
        assertThat(points(read(new DrawingPicture(register.visit(TODAY)).ties()), 0x8a1c2c))
                .isGreaterThan(300);
    }

    @Test
    void breaksTheLineOfATieThatIsOver() throws IOException {
        var running = basel();
        var over = basel().with("agreement/pact", """
                {'title':{'de':'Vertrag'},'type':'framework','partnership':'partnership/tie-3',
                 'parties':['place/home','place/partner-1'],'binding':'yes','term':{'begin':'1990','end':'1995'}}""");
        assertThat(points(read(new DrawingPicture(over.visit(TODAY)).ties()), 0x1a3fc4))
                .isBetween(300L, points(read(new DrawingPicture(running.visit(TODAY)).ties()), 0x1a3fc4) - 200);
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
        return dark(picture, 60, 500);
    }

    private static long dark(BufferedImage picture, int left, int right) {
        return count(picture, left, right, colour -> (colour & 0xff) < 0x40);
    }

    private static long points(BufferedImage picture, int colour) {
        return count(picture, 0, picture.getWidth(), point -> point == colour);
    }

    private static long count(BufferedImage picture, int left, int right, IntPredicate wanted) {
        return IntStream.range(left, right)
                .mapToLong(x -> IntStream.range(0, picture.getHeight())
                        .filter(y -> wanted.test(colour(picture, x, y)))
                        .count())
                .sum();
    }
}
