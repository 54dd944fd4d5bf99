package org.wettstein.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;
import org.wettstein.store.DataFolder;

/** Appends until it is killed, and says before each entry that it begins and after it that it is done. */
final class AppendingForever {
    private AppendingForever() {}

    public static void main(String[] arguments) {
        var random = new SecureRandom();
        var actor = Actor.random(random);
        try (var journal = Journal.open(new DataFolder(Path.of(arguments[0])), InstantSource.system(), random)) {
            while (true) {
                long position = journal.head() + 1;
                var steps = new TreeMap<Id, Step>();
                var item = Item.of("place", new Visibility.Internal(), JsonObject.of("text", "x".repeat(2_000)));
                steps.put(new Id("place", "p" + position), new Step.Setting(item, Optional.empty()));
                System.out.println("begin " + position);
                journal.append(Draft.of(actor, "because", steps));
                System.out.println("done " + position + " " + journal.headHash());
            }
        }
    }
}
