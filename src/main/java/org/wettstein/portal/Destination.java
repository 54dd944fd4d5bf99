package org.wettstein.portal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wettstein.portal.frame.Visit;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.PagePath;

/**
 * What stands at an address.
 *
 * @param below the canonical path below the language
 * @param folder whether the address ends with a slash
 * @param parameters those that mean something there
 */
record Destination(
        List<String> below, boolean folder, Set<String> parameters, Function<Visit, Asked<Content>> writing) {

    /** Something that can be seen as of any day and any version. */
    static Destination view(List<String> below, Function<Visit, Asked<Content>> writing) {
        return new Destination(below, false, Set.of(Viewing.ON, Viewing.VERSION), writing);
    }

    /** Something to subscribe to, which speaks of the present alone. */
    static Destination feed(String name, Function<Visit, Asked<Content>> writing) {
        return new Destination(List.of(name), false, Set.of(), writing);
    }

    PagePath path(String language) {
        return new PagePath(Stream.concat(Stream.of(language), below.stream()).toList(), folder);
    }
}
