package org.wettstein.cli;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.cli.files.PagesOnDisk;
import org.wettstein.cli.files.Progress;
import org.wettstein.journal.KeptActor;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Reading;
import org.wettstein.reading.Refusals;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.proposal.Accepting;
import org.wettstein.reading.proposal.Answers;
import org.wettstein.reading.proposal.Proposal;
import org.wettstein.reading.proposal.Proposing;
import org.wettstein.reading.proposal.WaitingProposals;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.together.Together;
import org.wettstein.register.Register;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.OpenedRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what pages say about partnerships, lays it beside the register, and takes over what is certain if asked to. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand extends RegisterCommand {

    @Mixin
    private PageOptions options = new PageOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Answers.Format format = Answers.Format.TEXT;

    @Option(names = "--holder", paramLabel = "NAME")
    private Optional<String> holder = Optional.empty();

    @Option(names = "--accept")
    private boolean accept;

    @Option(names = "--together")
    private boolean together;

    @Override
    public Integer call() {
        if (together && accept) {
            return refused(speech().say("together-only-reads", Map.of()));
        }
        var gazetteer = Gazetteer.load();
        try (var beside = open()) {
            beside.unkept().ifPresent(refusal -> remark("not-kept", Map.of("reason", speech().refusal(refusal))));
            var whose = holder.map(name -> Holding.named(List.of(name), gazetteer))
                    .or(() -> beside.head().map(register -> Holding.of(register, gazetteer)));
            var reading = new PageReading(gazetteer, whose);
            return together ? together(reading) : readAll(reading, beside);
        }
    }

    private BesideRegister open() {
        if (accept) {
            return BesideRegister.forWriting(storage());
        }
        return together ? BesideRegister.forReading(storage()) : BesideRegister.forKeeping(storage());
    }

    private int readAll(PageReading reading, BesideRegister beside) {
        var answered = options.answers();
        return each((file, page) -> answer(file, answered.path(file), reading.read(page), beside));
    }

    private int together(PageReading reading) {
        var readings = new ArrayList<Reading>();
        int status = each((_, page) -> {
            readings.add(reading.read(page));
            return DONE;
        });
        var answers = new Answers(format, language());
        say("together", answers.say(Together.of(readings)), answers);
        return status;
    }

    /** Goes through the files with a bar; what is no page is refused, and the others are read. */
    private int each(ToIntBiFunction<String, Page> read) {
        var files = options.files();
        var progress = new Progress(files.size());
        int status = DONE;
        for (var file : files) {
            int done =
                    switch (PagesOnDisk.open(file)) {
                        case Opened.Legible(var page) -> read.applyAsInt(file, page);
                        case Opened.Illegible illegible -> refused(Refusals.say(illegible, file, language()));
                    };
            status = Math.max(status, done);
            progress.step();
        }
        progress.done();
        return status;
    }

    private int say(String name, String said, Answers answers) {
        if (options.out().isEmpty()) {
            return print(said);
        }
        NamedFile.write(options.out().orElseThrow(), answers.file(name), said + System.lineSeparator());
        return DONE;
    }

    /** @param answer what the file with the answer is called, without its ending */
    private int answer(String file, String answer, Reading read, BesideRegister beside) {
        var proposal = beside.head().map(register -> proposal(read, register));
        if (accept) {
            return accept(file, proposal.orElseThrow(), beside.opened().orElseThrow());
        }
        beside.opened()
                .ifPresent(opened -> WaitingProposals.put(
                        opened.journal().store(), page(file, proposal.orElseThrow()), proposal.orElseThrow()));
        var answers = new Answers(format, language());
        return say(answer, answers.say(read, proposal), answers);
    }

    /** Where it lies tells a page from others of its name; what came by standard input only its words can tell. */
    private static String page(String file, Proposal proposal) {
        return PagesOnDisk.place(file).or(() -> proposal.source().reference()).orElse(file);
    }

    private Proposal proposal(Reading read, Register register) {
        var day = options.on().orElseGet(() -> LocalDate.now(register.holder().timeZone()));
        return new Proposing(register, options.address(), day).of(read);
    }

    private int accept(String file, Proposal proposal, OpenedRegister opened) {
        var store = opened.journal().store();
        var reason = speech().say("read-reason", Map.of("page", PagesOnDisk.name(file)));
        var change = Accepting.change(
                opened.live().head(), proposal, KeptActor.COMMAND_LINE.of(store), reason, new SecureRandom());
        if (change.isEmpty()) {
            WaitingProposals.put(store, page(file, proposal), proposal);
            return done("nothing-to-accept", Map.of("page", PagesOnDisk.name(file)));
        }
        return switch (opened.changing().apply(change.orElseThrow())) {
            case Judgement.Accepted(var version) -> {
                WaitingProposals.putRest(store, page(file, proposal), proposal, change.orElseThrow());
                yield done("accepted-page", Map.of("page", PagesOnDisk.name(file), "version", version));
            }
            case Judgement.Rejected(var rejections) -> rejected(rejections);
            case Judgement.Overtaken(var overtakings) -> overtaken(overtakings);
        };
    }
}
