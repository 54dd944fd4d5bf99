package org.wettstein.portal;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.map.DrawingPicture;
import org.wettstein.register.Kind;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/**
 * Draws the pictures that are shown with a link to a page: {@code /de/picture.png} of the first page, {@code
 * /de/partnerships/shanghai/picture.png} of a tie's.
 */
record Pictures() implements Destinations {
    private static final String NAME = "picture.png";

    @Override
    public Optional<Destination> find(List<String> below) {
        if (below.isEmpty() || !below.getLast().equals(NAME)) {
            return Optional.empty();
        }
        if (below.size() == 1) {
            return Optional.of(
                    Destination.view(below, visit -> answer(visit, Optional.of(new DrawingPicture(visit).ties()))));
        }
        return below.size() == 3 && below.getFirst().equals(Section.PARTNERSHIPS.word())
                ? Id.find(Kind.PARTNERSHIP.word() + "/" + below.get(1))
                        .map(tie -> Destination.view(below, visit -> answer(visit, new DrawingPicture(visit).tie(tie))))
                : Optional.empty();
    }

    private static Asked<Content> answer(Visit visit, Optional<byte[]> png) {
        return png.map(picture -> Asked.understood(Content.picture(picture, visit.present())))
                .orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
