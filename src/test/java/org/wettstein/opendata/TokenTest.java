package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {
    private static final String TOKEN = "twenty-characters-and-more";

    @TempDir
    private Path folder;

    @Test
    void staysClosedWithoutAFileWithALongToken() throws IOException {
        assertThat(new Token(Optional.empty()).find()).isEmpty();
        assertThat(token("missing").find()).isEmpty();
        Files.writeString(folder.resolve("short"), "short\n");
        assertThat(token("short").find()).isEmpty();
    }

    @Test
    void followsTheFileWhileTheServerRuns() throws IOException {
        var token = token("token");
        Files.writeString(folder.resolve("token"), TOKEN + "\n");
        assertThat(token.find()).hasValue(TOKEN);
        Files.delete(folder.resolve("token"));
        assertThat(token.find()).isEmpty();
    }

    @Test
    void opensForTheWholeTokenAlone() {
        assertThat(Token.opens(TOKEN, "Bearer " + TOKEN)).isTrue();
        assertThat(Token.opens(TOKEN, "bearer " + TOKEN)).isTrue();
        assertThat(Token.opens(TOKEN, "Bearer " + TOKEN + "x")).isFalse();
        assertThat(Token.opens(TOKEN, "Bearer ")).isFalse();
        assertThat(Token.opens(TOKEN, "Basic " + TOKEN)).isFalse();
        assertThat(Token.opens(TOKEN, null)).isFalse();
    }

    private Token token(String file) {
        return new Token(Optional.of(folder.resolve(file).toString()));
    }
}
