package org.wettstein.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.wettstein.store.DataFolder;

/** Journals with everything in them: states set, repeated and retired, embargoes, internal records, withheld words. */
public final class GeneratedJournal {
    public static final Id REGISTER = Id.parse("register/sample");
    private static final LocalDate EMBARGO = LocalDate.of(2027, 1, 1);

    private final RandomGenerator random;
    private final Actor actor;
    private final TreeMap<Id, Hash> standing = new TreeMap<>();
    private final List<Hash> items = new ArrayList<>();
    private Instant time = Instant.parse("2026-01-01T00:00:00.123456789Z");

    private GeneratedJournal(RandomGenerator random) {
        this.random = random;
        this.actor = Actor.random(random);
    }

    public static Journal create(DataFolder folder, long seed, int entries) {
        var random = new SplittableRandom(seed);
        var generated = new GeneratedJournal(random);
        var journal = Journal.create(folder, REGISTER, generated::tick, random);
        for (int i = 0; i < entries; i++) {
            generated.grow(journal);
        }
        return journal;
    }

    private Instant tick() {
        time = time.plusMillis(random.nextInt(-1_000, 100_000));
        return time;
    }

    private void grow(Journal journal) {
        if (!items.isEmpty() && random.nextInt(12) == 0) {
            withhold(journal);
            return;
        }
        var steps = new TreeMap<Id, Step>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var id = new Id("place", "p" + random.nextInt(12));
            steps.put(id, step(journal, id));
        }
        var batch = Optional.of(Id.opaque("batch", random)).filter(_ -> random.nextBoolean());
        var undoes = Optional.of(journal.head()).filter(head -> head > 0 && random.nextBoolean());
        journal.append(new Draft(actor, "because " + GeneratedJson.text(random), steps, batch, undoes));
        steps.keySet().forEach(standing::remove);
        journal.entry(journal.head()).sets().forEach((id, hash) -> {
            standing.put(id, hash);
            items.add(hash);
        });
    }

    private Step step(Journal journal, Id id) {
        var stands = Optional.ofNullable(standing.get(id));
        if (stands.isPresent() && random.nextInt(5) == 0) {
            return new Step.Retirement(stands.get());
        }
        if (!items.isEmpty() && random.nextInt(4) == 0) {
            var earlier = journal.findItem(items.get(random.nextInt(items.size())));
            if (earlier.isPresent()) {
                return new Step.Setting(earlier.get(), stands);
            }
        }
        return new Step.Setting(Item.of("place", visibility(), GeneratedJson.object(random, 1)), stands);
    }

    private Visibility visibility() {
        return switch (random.nextInt(6)) {
            case 0 -> new Visibility.Internal();
            case 1 -> new Visibility.PublicFrom(EMBARGO);
            default -> new Visibility.Public();
        };
    }

    private void withhold(Journal journal) {
        var hashes = new TreeSet<Hash>();
        hashes.add(items.get(random.nextInt(items.size())));
        hashes.add(journal.entry(random.nextLong(1, journal.head() + 1)).reason());
        if (hashes.stream().anyMatch(hash -> !journal.withheld(hash))) {
            journal.withhold(actor, "on request", new Withholding(hashes, "§ 9", "board"));
        }
    }
}
