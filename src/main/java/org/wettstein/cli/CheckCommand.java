package org.wettstein.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.cli.files.PagesOnDisk;
import org.wettstein.cli.files.Progress;
import org.wettstein.journal.Journal;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Refusals;
import org.wettstein.reading.check.CheckAnswers;
import org.wettstein.reading.check.Checked;
import org.wettstein.reading.check.Checking;
import org.wettstein.reading.check.Colours;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.text.Opened;
import org.wettstein.register.Audience;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds published pages against the register and says what in them is wrong, missing or out of date. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends RegisterCommand {

    @Mixin
    private PageOptions options = new PageOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private CheckAnswers.Format format = CheckAnswers.Format.TEXT;

    private int status = DONE;

    @Override
    public Integer call() {
        try (var journal = Journal.openReading(storage())) {
            var register = new LiveRegister(journal).head();
            var today = LocalDate.now(register.holder().timeZone());
            check(register.as(new Audience.Everybody(today)), options.on().orElse(today));
            return status;
        }
    }

    private void check(Register register, LocalDate day) {
        var files = options.files();
        var gazetteer = Gazetteer.load();
        var reading = new PageReading(gazetteer, Optional.of(Holding.of(register, gazetteer)));
        var checking = new Checking(register, day, options.address());
        var checked = new ArrayList<Checked>();
        var progress = new Progress(files.size());
        for (var file : files) {
            open(file, reading, checking).ifPresent(checked::add);
            progress.step();
        }
        progress.done();
        answer(
                new CheckAnswers(
                        format, register, language(), day, options.address(), new Colours(Ansi.AUTO.enabled())),
                checked);
    }

    /** A file that is no page is told of, and the others are checked all the same. */
    private Optional<Checked> open(String file, PageReading reading, Checking checking) {
        try {
            return switch (PagesOnDisk.open(file)) {
                case Opened.Legible(var page) -> Optional.of(checking.check(file, reading.read(page)));
                case Opened.Illegible illegible -> refuse(Refusals.say(illegible, file, language()));
            };
        } catch (NamedFile.Unusable unusable) {
            return refuse(speech().refusal(unusable));
        }
    }

    private Optional<Checked> refuse(String sentence) {
        status = refused(sentence);
        return Optional.empty();
    }

    private void answer(CheckAnswers answers, List<Checked> checked) {
        if (options.out().isEmpty()) {
            print(answers.say(checked));
        } else {
            var files = options.answers();
            checked.forEach(page -> NamedFile.write(
                    options.out().orElseThrow(),
                    answers.file(files.path(page.file())),
                    answers.say(List.of(page)) + System.lineSeparator()));
            print(answers.summary(checked));
        }
        if (!checked.stream().allMatch(Checked::right)) {
            status = REFUSED;
        }
    }
}
