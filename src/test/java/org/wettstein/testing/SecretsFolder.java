package org.wettstein.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Answer;
import org.wettstein.journal.Draft;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Step;
import org.wettstein.journal.Visibility;
import org.wettstein.journal.Withholding;
import org.wettstein.register.Kind;
import org.wettstein.store.DataFolder;
import org.wettstein.store.WorkbenchPiece;

/**
 * A data folder with all that {@link Secrets} hide. The journal is written without the rules, as somebody else's software
 * might: what is internal stays internal even where a rule was broken.
 */
public final class SecretsFolder {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;
    private final Actor actor = Actor.random(RANDOM);
    private final Map<Id, Hash> newest = new HashMap<>();

    private SecretsFolder(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Writes it and answers the newest version. */
    public static long write(Path folder, Secrets secrets) {
        return new SecretsFolder(secrets).write(new DataFolder(folder));
    }

    private long write(DataFolder folder) {
        try (var journal = Journal.create(folder, new Id("holder", "seldwyla"), InstantSource.system(), RANDOM)) {
            append(journal, new Visibility.Public(), Seldwyla.records());
            secrets.hidings().forEach(hiding -> append(journal, hiding.visibility(), hiding.records()));
            withhold(journal);
            layOnWorkbench(journal);
            return journal.head();
        }
    }

    private void append(Journal journal, Visibility visibility, List<Record> records) {
        var steps = new TreeMap<Id, Step>();
        for (var record : records) {
            var id = Registers.id(record);
            var item = Item.of(id.kind(), visibility, Kind.of(record).encode(record))
                    .salted(RANDOM);
            steps.put(id, new Step.Setting(item, Optional.ofNullable(newest.put(id, item.hash()))));
        }
        if (!(journal.append(Draft.of(actor, secrets.word("reason"), steps)) instanceof Answer.Appended)) {
            throw new IllegalStateException("not appended: " + steps.keySet());
        }
    }

    private void withhold(Journal journal) {
        var items = journal.statesOf(Registers.id(secrets.withheld()));
        journal.withhold(actor, secrets.word("reason"), new Withholding(items, "IDG § 26", "Stadtkanzlei"));
    }

    private void layOnWorkbench(Journal journal) {
        try (var transaction = journal.store().begin()) {
            put(journal, "account", actor.id().name(), "{\"name\":\"%s\"}".formatted(secrets.word("actor")));
            put(journal, "draft", "x-draftaaaaaaaaaaa", secrets.word("draft"));
            transaction.commit();
        }
        journal.store().blobs().put(secrets.word("draft").getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Journal journal, String kind, String id, String content) {
        journal.store().workbench().put(new WorkbenchPiece(kind, id, content, Instant.EPOCH));
    }
}
