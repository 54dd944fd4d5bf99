package org.wettstein.register.preparing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Kind;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.change.Step;
import org.wettstein.register.codec.Decoding;

/** One step of a change as it is handed in. */
record StepForm(RandomGenerator random, Consumer<Rejection> misfits) {
    private static final Set<String> SETTING = Set.of("set", "visibility", "madeFrom", "body");
    private static final Set<String> RETIRING = Set.of("retire", "madeFrom");

    /** The step, or empty after every misfit has been told. */
    Optional<Step> read(Json json) {
        return Fields.of(json, misfits).flatMap(fields -> {
            boolean sets = fields.find("set").isPresent();
            if (sets == fields.find("retire").isPresent()) {
                misfits.accept(Rejection.of("expects-set-or-retire", Map.of()));
                return Optional.empty();
            }
            return sets ? setting(fields) : retiring(fields);
        });
    }

    private Optional<Step> retiring(Fields fields) {
        var known = fields.only(RETIRING);
        var id = fields.required("retire", "expects-reference", Id::find);
        var madeFrom = madeFrom(fields);
        return known && id.isPresent() ? Optional.of(new Step.Retiring(id.orElseThrow(), madeFrom)) : Optional.empty();
    }

    private Optional<Step> setting(Fields fields) {
        var known = fields.only(SETTING);
        var id = fields.required("set", "expects-record", Kind.words(), this::id);
        var madeFrom = madeFrom(fields);
        var visibility = fields.find("visibility").isEmpty()
                ? Optional.<Visibility>of(new Visibility.Public())
                : fields.required("visibility", "expects-visibility", Visibility::find);
        var record = id.flatMap(named -> record(named, fields));
        return known && record.isPresent() && visibility.isPresent()
                ? Optional.of(
                        new Step.Setting(id.orElseThrow(), visibility.orElseThrow(), record.orElseThrow(), madeFrom))
                : Optional.empty();
    }

    private Optional<Hash> madeFrom(Fields fields) {
        return fields.optional("madeFrom", "expects-hash", Hash::find);
    }

    /** A kind alone asks for an id that says nothing. */
    private Optional<Id> id(String text) {
        return Kind.find(text).map(kind -> Id.opaque(kind.word(), random)).or(() -> Id.find(text)
                .filter(id -> Kind.find(id.kind()).isPresent()));
    }

    private Optional<Record> record(Id id, Fields fields) {
        var body = fields.find("body");
        if (body.isEmpty()) {
            fields.misfit("body", "missing");
            return Optional.empty();
        }
        var decoding = new Decoding(id);
        var record = Kind.find(id.kind())
                .orElseThrow()
                .codec()
                .decode(body.orElseThrow(), decoding)
                .map(Record.class::cast);
        decoding.misfits().forEach(misfit -> misfits.accept(Rejection.of(id, misfit)));
        return record;
    }
}
