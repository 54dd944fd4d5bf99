package org.wettstein.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token that lets a program change the register: the content of a file, read anew each time, so that it can be
 * changed or taken away while the server runs.
 */
@Singleton
public final class Token {
    public static final String SETTING = "wettstein.token-file";

    /** Shorter ones can be guessed. */
    private static final int SHORTEST = 20;

    private static final String SCHEME = "Bearer ";

    private final Optional<Path> file;

    Token(@ConfigProperty(name = SETTING) Optional<String> file) {
        this.file = file.map(Path::of);
    }

    /** Empty as long as changes are closed. */
    Optional<String> find() {
        return file.flatMap(Token::find);
    }

    /** The token in a file; empty if the file cannot be read or its token could be guessed. */
    public static Optional<String> find(Path file) {
        return Optional.of(file).filter(Files::isReadable).map(Token::read).filter(token -> token.length() >= SHORTEST);
    }

    /** Takes equally long however much of the token is right. */
    static boolean opens(String token, @Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token.getBytes(UTF_8),
                        authorization.substring(SCHEME.length()).strip().getBytes(UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
