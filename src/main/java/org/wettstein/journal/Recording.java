package org.wettstein.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wettstein.store.Store;
import org.wettstein.store.StoredItem;

/** Writes what is drafted or to be withheld, against whoever else wants to write next. One thread at a time. */
record Recording(Store store, Appending appending, Tail tail) {

    Optional<Answer> append(Supplier<List<Draft>> drafting) {
        return contest(() -> {
            var drafts = drafting.get();
            return () -> drafts.isEmpty() ? nothing(Optional.<Answer>empty()) : write(drafts);
        });
    }

    private Contest.Written<Optional<Answer>> write(List<Draft> drafts) {
        var leaves = new ArrayList<Leaf>();
        for (var draft : drafts) {
            var collisions = appending.collisions(draft);
            if (!collisions.isEmpty()) {
                return nothing(Optional.of(new Answer.Overtaken(collisions)));
            }
            leaves.add(appending.write(draft));
        }
        var last = leaves.getLast();
        return new Contest.Written<>(
                Optional.of(new Answer.Appended(last.entry().position(), last.hash())), leaves);
    }

    Leaf withhold(Actor actor, String reason, Withholding withholding) {
        return contest(() -> {
            requireContent(withholding);
            return () -> {
                var leaf = appending.write(actor, reason, withholding);
                return new Contest.Written<>(leaf, List.of(leaf));
            };
        });
    }

    private void requireContent(Withholding withholding) {
        if (withholding.items().stream().map(this::require).allMatch(StoredItem.Withheld.class::isInstance)) {
            throw new WithholdingRefused(
                    "journal.withhold.gone", withholding.items().first());
        }
    }

    private StoredItem require(Hash hash) {
        return store.findItem(hash.digits())
                .orElseThrow(() -> new WithholdingRefused("journal.withhold.unknown", hash));
    }

    private <T> T contest(Contest.Judging<T> judging) {
        return new Contest<>(store, appending, tail, judging).run();
    }

    private static <T> Contest.Written<T> nothing(T answer) {
        return new Contest.Written<>(answer, List.of());
    }
}
