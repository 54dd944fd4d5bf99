package org.wettstein.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;
import org.wettstein.register.codec.Reference;

/**
 * A holder's records at one version, as one audience may see them.
 *
 * <p>It is a number over a store that all versions share, so that any earlier state costs nothing to ask for. Threads
 * may share it.
 */
public final class Register {
    private final Histories histories;
    private final long version;
    private final Audience audience;
    private final Map<Question<?>, Object> answers = new ConcurrentHashMap<>();

    Register(Histories histories, long version, Audience audience) {
        this.histories = histories;
        this.version = version;
        this.audience = audience;
    }

    /** A register without an entry, as the office sees it. */
    public static Register empty() {
        return new Register(new FoldedHistories(), 0, new Audience.Office());
    }

    public long version() {
        return version;
    }

    /** The same register at an earlier version, or at this one. */
    public Register at(long earlier) {
        if (earlier < 0 || earlier > version) {
            throw new IllegalArgumentException("no version " + earlier + " of " + version);
        }
        return new Register(histories, earlier, audience);
    }

    /** The same version as another audience sees it. */
    public Register as(Audience other) {
        return new Register(histories, version, other);
    }

    /** What the register would be at the next version, if these records had these states. */
    public Register trying(SortedMap<Id, State> tried) {
        return new Register(new TriedHistories(histories, tried), version + 1, audience);
    }

    /**
     * Works out an answer once for everybody. The office's own register lives too long to keep what it was asked.
     */
    @SuppressWarnings("unchecked") // under a question stands its own answer
    public <A> A answer(Question<A> question) {
        if (audience instanceof Audience.Office) {
            return question.answer(this);
        }
        var known = answers.get(question);
        if (known == null) {
            known = question.answer(this);
            answers.put(question, known);
        }
        return (A) known;
    }

    public Holder holder() {
        return list(Kind.HOLDER).stream().findFirst().orElseThrow(() -> new IllegalStateException("no holder"));
    }

    public <T extends Record> Optional<T> find(Kind<T> kind, Id id) {
        return find(id).filter(kind.noun()::isInstance).map(kind.noun()::cast);
    }

    /** The record of that id, of whatever kind. */
    public Optional<Record> find(Id id) {
        return state(id).map(State.Told::record);
    }

    /** @throws IllegalArgumentException if there is no such record for this audience at this version */
    public <T extends Record> T get(Kind<T> kind, Id id) {
        return find(kind, id).orElseThrow(() -> new IllegalArgumentException("no " + id + " at version " + version));
    }

    /** All records of a kind, in the order of their ids. */
    public <T extends Record> List<T> list(Kind<T> kind) {
        return stated(kind).map(stated -> kind.noun().cast(stated.record())).toList();
    }

    /** The records of a kind that name {@code id} in any of their fields, in the order of their ids. */
    public <T extends Record> List<T> naming(Kind<T> kind, Id id) {
        return statedNaming(kind, id)
                .map(stated -> kind.noun().cast(stated.record()))
                .toList();
    }

    /** The records of any kind that name {@code id}. */
    public Stream<Stated> naming(Id id) {
        return Kind.all().stream().flatMap(kind -> statedNaming(kind, id));
    }

    private Stream<Stated> statedNaming(Kind<?> kind, Id id) {
        return histories
                .naming(kind.word(), id)
                .flatMap(by -> histories.find(by).stream())
                .flatMap(history -> told(history).filter(told -> names(history, told, id)).stream()
                        .map(told -> new Stated(history.id(), told)));
    }

    /** A record with one state is known for what it names; with several it could have been another state of it. */
    private static boolean names(History history, State.Told told, Id id) {
        return history.states().size() == 1 || Reference.names(told.record(), id);
    }

    /** The records of a kind with their ids, in the order of the ids. */
    public Stream<Stated> stated(Kind<?> kind) {
        return histories
                .ofKind(kind.word())
                .flatMap(history -> told(history).map(told -> new Stated(history.id(), told)).stream());
    }

    /** The state that tells the record of that id at this version. */
    public Optional<State.Told> state(Id id) {
        return histories.find(id).flatMap(this::told);
    }

    /** The state at this version, be it a retirement or withheld, whoever looks. */
    public Optional<State> anyState(Id id) {
        return histories.find(id).flatMap(history -> history.at(version));
    }

    /** All states of a record up to this version that this audience may see, oldest first. */
    public List<State> states(Id id) {
        return histories.find(id).stream().flatMap(this::seen).toList();
    }

    private Stream<State> seen(History history) {
        return history.states().stream()
                .filter(state -> state.position() <= version)
                .filter(state -> switch (state) {
                    case State.Told told -> audience.sees(history, told);
                    case State.Retired _ -> audience.knowsOf(history);
                    case State.Withheld _ -> audience instanceof Audience.Office;
                });
    }

    private Optional<State.Told> told(History history) {
        return history.at(version)
                .filter(State.Told.class::isInstance)
                .map(State.Told.class::cast)
                .filter(told -> audience.sees(history, told))
                .filter(told -> audience instanceof Audience.Office || EvidenceSeen.with(told.record(), this));
    }
}
