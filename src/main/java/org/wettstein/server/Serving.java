package org.wettstein.server;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wettstein.opendata.Token;

/** Serves one register over HTTP until it is told to stop. */
public final class Serving {
    /** Otherwise it answers a broken escape itself, and without a word; here that is said in the reader's language. */
    private static final String REFUSED_BY_PLATFORM = "vertx.disableURIValidation";

    private static final String PLATFORM = "io.quarkus.runner.ApplicationImpl";

    private Serving() {}

    /** Begins with what the platform does before it needs any setting, while somebody works out what those are. */
    public static void prepare() {
        System.setProperty(REFUSED_BY_PLATFORM, "true");
        Thread.ofPlatform().daemon().name("preparing").start(Serving::loadPlatform);
    }

    private static void loadPlatform() {
        try {
            Class.forName(PLATFORM);
        } catch (ClassNotFoundException | LinkageError unusable) {
            // Whoever starts the platform meets it again, and tells.
        }
    }

    /**
     * Opens the journal, beginning with the sample where there is none yet, and serves it.
     *
     * @param ready is told the addresses as soon as pages are answered
     * @param trouble is told when this process cannot follow the journal any more, once until it can again
     * @return the exit status, once the server has stopped
     * @throws org.wettstein.store.Refusal if the journal cannot be opened or does not add up, or the port is taken
     */
    public static int serve(ServerSettings settings, Ready ready, Consumer<RuntimeException> trouble) {
        settings.everybody().requireFree();
        settings.operators().ifPresent(Listening::requireFree);
        settings.tokenFile().ifPresent(Serving::requireToken);
        try (var opening = Opening.begin(settings.storage(), trouble)) {
            ServedRegister.serve(opening, settings.storage());
            settings.configuration().forEach(System::setProperty);
            System.setProperty(REFUSED_BY_PLATFORM, "true");
            ServerRun.tell(Rehearsal.isAsked() ? Rehearsal.after(ready) : ready);
            return run();
        }
    }

    /** @throws StartFailed if the platform says in its way why it does not run */
    private static int run() {
        var status = new AtomicInteger();
        var failure = new AtomicReference<@Nullable Throwable>();
        Quarkus.run(ServerRun.class, (code, why) -> {
            status.set(code);
            failure.set(why);
        });
        Optional.ofNullable(failure.get()).map(StartFailed::of).ifPresent(refusal -> {
            throw refusal;
        });
        return status.get();
    }

    /** A way for changes that was asked for and stays closed would be noticed too late. */
    private static void requireToken(Path file) {
        if (Token.find(file).isEmpty()) {
            throw new TokenUnusable(file);
        }
    }
}
