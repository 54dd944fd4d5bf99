package org.wettstein.opendata;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.register.LiveRegister;

/**
 * The journal as everybody may have it, in a file that is written once for each version and day: a slow reader must not
 * keep the journal busy.
 */
@Singleton
final class PublicExport {

    /** @param name changes whenever the content does */
    record Written(String name, Path file) {}

    private final LiveRegister live;
    private final Views views;
    private Optional<Written> newest = Optional.empty();

    PublicExport(LiveRegister live, Views views) {
        this.live = live;
        this.views = views;
    }

    synchronized Written newest() {
        var register = views.newest();
        var name = live.journal().register().name() + "-" + register.version() + "-" + views.today(register);
        return newest.filter(written -> written.name().equals(name))
                .orElseGet(() -> replace(new Written(name, write(views.today(register)))));
    }

    private Written replace(Written written) {
        delete();
        newest = Optional.of(written);
        return written;
    }

    private Path write(LocalDate today) {
        try {
            var file = Files.createTempFile("wettstein-export", ".jsonl");
            try (var stream = Files.newOutputStream(file)) {
                Export.publicOn(live.journal(), today).writeTo(stream);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whoever still reads the file keeps it until the end. */
    @PreDestroy
    synchronized void delete() {
        newest.map(Written::file).ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        newest = Optional.empty();
    }
}
