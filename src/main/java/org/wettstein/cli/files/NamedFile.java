package org.wettstein.cli.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.wettstein.store.Refusal;

/** A file named on the command line; {@code -} is standard input or output. */
public final class NamedFile {
    private static final String STANDARD = "-";

    /** A file that the command cannot read or write. */
    public static final class Unusable extends Refusal {
        private static final long serialVersionUID = 1;

        private Unusable(String key, String file, Exception cause) {
            super(key, Map.of("file", file, "detail", cause.getClass().getSimpleName()), cause);
        }
    }

    private NamedFile() {}

    public static InputStream input(String name) {
        try {
            return name.equals(STANDARD) ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(name)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Unusable("no-file", name, unreadable);
        }
    }

    public static OutputStream output(String name) {
        try {
            return new BufferedOutputStream(name.equals(STANDARD) ? System.out : Files.newOutputStream(Path.of(name)));
        } catch (IOException | InvalidPathException unwritable) {
            throw new Unusable("no-out", name, unwritable);
        }
    }

    static Unusable unreadable(String name, Exception cause) {
        return new Unusable("no-file", name, cause);
    }

    /** Writes a file of its own into a folder or one in it; what is missing of them is made. */
    public static void write(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException unwritable) {
            throw new Unusable("no-out", folder.resolve(name).toString(), unwritable);
        }
    }

    /** The whole of it, as UTF-8. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String name) {
        try (var stream = input(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new Unusable("no-file", name, unreadable);
        }
    }
}
