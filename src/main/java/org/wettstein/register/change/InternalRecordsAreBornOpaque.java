package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Visibility;

/**
 * A record that begins internal or under embargo has an id that says nothing, because ids stand in the journal's entries,
 * which everybody may read.
 */
record InternalRecordsAreBornOpaque() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.settings()
                .filter(setting -> !(setting.visibility() instanceof Visibility.Public))
                .filter(setting -> !setting.id().opaque())
                .filter(setting -> attempt.before().anyState(setting.id()).isEmpty())
                .map(setting -> new Rejection(
                        setting.id(),
                        "",
                        "internal-id-readable",
                        Map.of("kind", setting.id().kind())));
    }
}
