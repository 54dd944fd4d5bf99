package org.wettstein.reading;

import java.util.Optional;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.text.Pages;

/** Reads pages in tests; the gazetteer is loaded once for all of them. */
public final class Read {
    public static final Gazetteer GAZETTEER = Gazetteer.load();

    private Read() {}

    public static Reading text(String page) {
        return new PageReading(GAZETTEER, Optional.empty()).read(Pages.ofText("page", page));
    }

    public static Reading html(String page) {
        return new PageReading(GAZETTEER, Optional.empty()).read(Pages.ofHtml("page", page));
    }
}
