package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wettstein.portal.map.Captions.Caption;

class CaptionsTest {
    private static final Rectangle2D EDGE = new Rectangle2D.Double(0, 0, 400, 200);
    private static final Rectangle2D LEFT = new Rectangle2D.Double(100, 100, 10, 10);
    private static final Rectangle2D RIGHT = new Rectangle2D.Double(130, 100, 10, 10);

    @Test
    void standsRightOfItsDotWhereThereIsRoom() {
        assertThat(placed(List.of(LEFT), 80, LEFT)).singleElement().satisfies(caption -> {
            assertThat(caption.x()).isEqualTo(115);
            assertThat(caption.y()).isBetween(105.0, 115.0);
        });
    }

    @Test
    void standsLeftWhereAnotherDotIsInTheWay() {
        assertThat(placed(List.of(LEFT, RIGHT), 80, LEFT)).singleElement().satisfies(caption -> assertThat(caption.x())
                .isEqualTo(15));
    }

    @Test
    void standsBelowOrAboveWhereBothSidesAreTaken() {
        assertThat(placed(List.of(LEFT, RIGHT), 96, LEFT)).singleElement().satisfies(caption -> assertThat(caption.x())
                .isEqualTo(57));
    }

    @Test
    void isLeftOutWhereThereIsNoRoom() {
        assertThat(placed(List.of(LEFT), 500, LEFT)).isEmpty();
    }

    @Test
    void standsUponNoOther() {
        var captions = new Captions(EDGE, List.of(LEFT, RIGHT));
        captions.place("one", 80, 20, RIGHT);
        captions.place("other", 80, 20, RIGHT);
        captions.place("third", 80, 20, LEFT);
        var words = captions.list();
        assertThat(words).extracting(Caption::words).containsExactly("one", "other", "third");
        for (int one = 0; one < words.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(box(words.get(one)).intersects(box(words.get(other))))
                        .as("%s upon %s", words.get(one), words.get(other))
                        .isFalse();
            }
        }
    }

    private static List<Caption> placed(List<Rectangle2D> dots, double width, Rectangle2D dot) {
        var captions = new Captions(EDGE, dots);
        captions.place("Name", width, 20, dot);
        return captions.list();
    }

    /** Of a name of eighty points in letters of twenty. */
    private static Rectangle2D box(Caption caption) {
        return new Rectangle2D.Double(caption.x(), caption.y() - 14.4, 80, 14.4);
    }
}
