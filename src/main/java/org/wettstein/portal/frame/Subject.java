package org.wettstein.portal.frame;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;

/**
 * What a page is about, for those who see only that: a list of results, a link somebody shares.
 *
 * @param title empty on the first page, which is called like the site
 * @param description a sentence or two
 * @param thing the same for programs (schema.org), where there is a word for it
 */
public record Subject(String title, String description, Optional<Json> thing) {

    /** A part of the site, or a record of which no sentence tells. */
    public static Subject titled(Visit visit, String title) {
        return titled(visit, title, Optional.empty());
    }

    public static Subject titled(Visit visit, String title, Optional<Json> thing) {
        var holder = visit.wording().passage(visit.holder().name()).words();
        var description = title.isEmpty()
                ? visit.words().say("description", "holder", holder)
                : visit.words().say("description.of", Map.of("title", title, "holder", holder));
        return new Subject(title, description, thing);
    }
}
