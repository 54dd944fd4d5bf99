package org.wettstein.portal.map;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** Draws the picture of a page, as PNG. */
public record DrawingPicture(Visit visit) {

    /** The first page with all partners. */
    public byte[] ties() {
        var words = visit.words();
        return picture("", holder(), words.say("section.partnerships"), Partners::list)
                .png();
    }

    /** One tie; empty if everybody may know of none such on the day shown. */
    public Optional<byte[]> tie(Id id) {
        return visit.register()
                .find(Kind.PARTNERSHIP, id)
                .filter(tie ->
                        Standings.find(visit.register(), tie, visit.day()).isPresent())
                .map(tie -> picture(holder(), visit.plainName(id).words(), word(tie), partners -> partners.of(tie))
                        .png());
    }

    private String word(Partnership tie) {
        return visit.linked(tie.naming(visit.day()).word()).words();
    }

    private String holder() {
        return visit.wording().passage(visit.holder().name()).words();
    }

    private Color accent() {
        return visit.holder().accent().map(Color::decode).orElse(Picture.USUAL);
    }

    private Picture picture(String above, String title, String below, Function<Partners, List<Partner>> wanted) {
        var home = new Location(visit.register()).find(visit.holder().place());
        var partners = home.map(spot -> wanted.apply(new Partners(visit, spot))).orElse(List.of());
        return new Picture(above, title, below, accent(), home, partners);
    }
}
