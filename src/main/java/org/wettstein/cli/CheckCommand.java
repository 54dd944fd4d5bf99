package org.wettstein.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.cli.files.PagesOnDisk;
import org.wettstein.cli.files.Progress;
import org.wettstein.journal.Journal;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Refusals;
import org.wettstein.reading.check.CheckText;
import org.wettstein.reading.check.Checked;
import org.wettstein.reading.check.Checking;
import org.wettstein.reading.check.Colours;
import org.wettstein.reading.check.Severity;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.text.Opened;
import org.wettstein.register.Audience;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds published pages against the register and says what in them is wrong, missing or out of date. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends RegisterCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PAGE")
    private List<String> pages = List.of();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    private int status = DONE;

    @Override
    public Integer call() {
        try (var journal = Journal.openReading(storage())) {
            var register = new LiveRegister(journal).head();
            var today = LocalDate.now(register.holder().timeZone());
            check(register.as(new Audience.Everybody(today)), on.orElse(today));
            return status;
        }
    }

    private void check(Register register, LocalDate day) {
        var files = PagesOnDisk.files(pages);
        var gazetteer = Gazetteer.load();
        var reading = new PageReading(gazetteer, Optional.of(Holding.of(register, gazetteer)));
        var checking = new Checking(register, day);
        var checked = new ArrayList<Checked>();
        var progress = new Progress(files.size());
        for (var file : files) {
            switch (PagesOnDisk.open(file)) {
                case Opened.Legible(var page) -> checked.add(checking.check(file, reading.read(page)));
                case Opened.Illegible illegible -> status = refused(Refusals.say(illegible, file, language()));
            }
            progress.step();
        }
        progress.done();
        answer(new CheckText(register, language(), day, new Colours(Ansi.AUTO.enabled())), checked);
    }

    private void answer(CheckText text, List<Checked> checked) {
        checked.forEach(page -> print(String.join(System.lineSeparator(), text.lines(page))));
        print(text.summary(checked));
        if (checked.stream().anyMatch(page -> page.worst()
                .filter(worst -> worst.compareTo(Severity.WARNING) >= 0)
                .isPresent())) {
            status = REFUSED;
        }
    }
}
