package org.wettstein.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.store.Refusal;
import org.wettstein.store.Storage;
import org.wettstein.store.opening.Stores;

/**
 * A register that is being opened, on a thread of its own while the platform starts: whoever needs it first waits for it.
 */
final class Opening implements AutoCloseable {
    private final CompletableFuture<OpenedRegister> opened = new CompletableFuture<>();

    private Opening() {}

    /**
     * Begins with the sample where there is no journal yet.
     *
     * @param trouble is told when this process cannot follow the journal any more, once until it can again
     */
    static Opening begin(Storage storage, Consumer<RuntimeException> trouble) {
        var opening = new Opening();
        Thread.ofPlatform().name("opening").start(() -> opening.run(storage, trouble));
        return opening;
    }

    private void run(Storage storage, Consumer<RuntimeException> trouble) {
        try {
            opened.complete(open(storage, trouble));
        } catch (RuntimeException | Error failure) {
            opened.completeExceptionally(failure);
        }
    }

    private static OpenedRegister open(Storage storage, Consumer<RuntimeException> trouble) {
        if (Stores.isFree(storage)) {
            Sample.load(storage);
        }
        var register = OpenedRegister.open(storage);
        register.live().keepUp(trouble);
        return register;
    }

    /** @throws Refusal if the journal cannot be opened or does not add up */
    OpenedRegister register() {
        try {
            return opened.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failed;
        }
    }

    /** Also a register that nobody waited for. */
    @Override
    public void close() {
        opened.handle((register, _) -> {
                    if (register != null) {
                        register.close();
                    }
                    return true;
                })
                .join();
    }
}
