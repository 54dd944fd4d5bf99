package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Visibility;
import org.wettstein.source.Note;

/** A note is for the office alone. */
record NotesStayInternal() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.settings()
                .filter(setting -> setting.record() instanceof Note)
                .filter(setting -> !(setting.visibility() instanceof Visibility.Internal))
                .map(setting -> new Rejection(setting.id(), "visibility", "note-not-internal", Map.of()));
    }
}
