package org.wettstein.cli.edtf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.wettstein.cli.help.Help;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says of each line of standard input whether it is an EDTF value, at which level and for which days. */
@Command(name = "edtf", mixinStandardHelpOptions = true)
public final class EdtfCommand implements Callable<Integer> {
    private static final int CHUNK = 1 << 16;

    private final InputStream input;
    private final OutputStream output;

    @Option(names = "--lang", paramLabel = "LANG")
    private String language = Help.language().getLanguage();

    public EdtfCommand() {
        this(System.in, System.out);
    }

    EdtfCommand(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    /** Answers go out whenever the input pauses, so that somebody who types, or a program that waits, gets them. */
    @Override
    public Integer call() throws IOException {
        EdtfAnswers answers = new EdtfAnswers(Help.language("--lang", language));
        OutputStream out = new BufferedOutputStream(output, CHUNK);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
            int from = 0;
            for (int index = 0; index < count; index++) {
                if (chunk[index] == '\n') {
                    line.write(chunk, from, index - from);
                    answer(answers, line, out);
                    from = index + 1;
                }
            }
            line.write(chunk, from, count - from);
            out.flush();
        }
        if (line.size() > 0) {
            answer(answers, line, out);
        }
        out.flush();
        return 0;
    }

    private static void answer(EdtfAnswers answers, ByteArrayOutputStream line, OutputStream out) throws IOException {
        String answer = answers.answer(line.toString(StandardCharsets.UTF_8));
        line.reset();
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
