package org.wettstein.cli.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.Reason;
import org.wettstein.language.Messages;
import picocli.CommandLine;

class EdtfCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void answersEachLineWithOneObject() {
        assertThat(answers("2009-10-26\n2007-11-19/..\n/2008\n1985-04-12T23:20:30+04:30\n"))
                .containsExactly(
                        "{\"value\":\"2009-10-26\",\"valid\":true,\"level\":0,\"earliest\":\"2009-10-26\",\"latest\":\"2009-10-26\"}",
                        "{\"value\":\"2007-11-19/..\",\"valid\":true,\"level\":1,\"earliest\":\"2007-11-19\",\"latest\":null}",
                        "{\"value\":\"/2008\",\"valid\":true,\"level\":1,\"earliest\":null,\"latest\":\"2008-12-31\"}",
                        "{\"value\":\"1985-04-12T23:20:30+04:30\",\"valid\":true,\"level\":0,\"earliest\":\"1985-04-12\",\"latest\":\"1985-04-12\"}");
    }

    @Test
    void answersBlankLinesAndALastLineWithoutItsEnd() {
        assertThat(answers("\n2009\n\n2010")).hasSize(4).satisfies(lines -> {
            assertThat(lines[0]).startsWith("{\"value\":\"\",\"valid\":false,\"reason\":\"The line is empty");
            assertThat(lines[3]).startsWith("{\"value\":\"2010\",\"valid\":true");
        });
        assertThat(answers("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 2009", "2009 ", "2009\t", "2009\r", "2009\u0000", "\"\\", "２００９", "\u2028", "😀", "\u001f"})
    void givesTheValueBackExactlyAndRefusesIt(String value) throws IOException {
        var answer = JSON.readTree(answers(value + "\n")[0]);
        assertThat(answer.get("value").textValue()).isEqualTo(value);
        assertThat(answer.get("valid").booleanValue()).isFalse();
        assertThat(answer.get("reason").textValue()).isNotBlank();
        assertThat(answer.size()).isEqualTo(3);
    }

    @Test
    void survivesBytesThatAreNoUtf8() throws IOException {
        var output = new ByteArrayOutputStream();
        new EdtfCommand(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xc3, '\n', '2'}), output).call();
        for (String line : output.toString(StandardCharsets.UTF_8).lines().toList()) {
            assertThat(JSON.readTree(line).get("valid").booleanValue()).isFalse();
        }
    }

    @Test
    void saysTheReasonInGerman() {
        var output = new ByteArrayOutputStream();
        int status = new CommandLine(new EdtfCommand(stream("2009-02-30\n"), output)).execute("--lang", "de");
        assertThat(status).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("Diesen Tag gibt es im Kalender nicht");
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryReason(Reason reason) {
        for (String language : new String[] {"de", "en", "fr", "it"}) {
            assertThat(Messages.of(Edtf.class).has(Locale.of(language), "reason." + reason.key()))
                    .isTrue();
        }
    }

    @Test
    void answersBeforeItWaitsForMore() throws IOException {
        var output = new ByteArrayOutputStream();
        var input = new InputStream() {
            private boolean first = true;

            @Override
            public int read() {
                throw new AssertionError("reads in chunks");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (!first) {
                    assertThat(output.toString(StandardCharsets.UTF_8)).contains("\"2009\"");
                    return -1;
                }
                first = false;
                byte[] line = "2009\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, from, line.length);
                return line.length;
            }
        };
        new EdtfCommand(input, output).call();
        assertThat(output.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    private static String[] answers(String input) {
        var output = new ByteArrayOutputStream();
        try {
            assertThat(new EdtfCommand(stream(input), output).call()).isZero();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return Arrays.stream(output.toString(StandardCharsets.UTF_8).split("\n", -1))
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
