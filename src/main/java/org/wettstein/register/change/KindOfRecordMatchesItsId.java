package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.register.Kind;

/** An id's first part says what the record is. */
record KindOfRecordMatchesItsId() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.settings()
                .filter(setting -> Kind.find(setting.id().kind())
                        .filter(kind -> kind.noun().isInstance(setting.record()))
                        .isEmpty())
                .map(setting -> new Rejection(setting.id(), "", "unknown-kind", Map.of("accepted", Kind.words())));
    }
}
