package org.wettstein.register.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;

/** One reading of one record: where it is and what did not fit so far. */
public final class Decoding {
    private final Id id;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Misfit> misfits = new ArrayList<>();

    public Decoding(Id id) {
        this.id = id;
    }

    Id id() {
        return id;
    }

    public List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    /** What {@code reading} reads one step further in. */
    public <T> Optional<T> inside(String step, Supplier<Optional<T>> reading) {
        path.addLast(step);
        try {
            return reading.get();
        } finally {
            path.removeLast();
        }
    }

    /** Always empty: nothing can be made of what does not fit. */
    public <T> Optional<T> misfit(String key, Map<String, String> arguments) {
        misfits.add(new Misfit(String.join(".", path), key, arguments));
        return Optional.empty();
    }

    /** What {@code making} makes, or a misfit if the facts forbid it. */
    <T> Optional<T> make(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalFact illegal) {
            return misfit(illegal.key(), illegal.arguments());
        }
    }
}
