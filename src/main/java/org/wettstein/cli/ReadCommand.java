package org.wettstein.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.cli.files.PagesOnDisk;
import org.wettstein.cli.files.Progress;
import org.wettstein.journal.Journal;
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
import org.wettstein.reading.together.Together;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.preparing.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what pages say about partnerships, lays it beside the register, and takes over what is certain if asked to. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand extends RegisterCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PAGE")
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Answers.Format format = Answers.Format.TEXT;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--holder", paramLabel = "NAME")
    private Optional<String> holder = Optional.empty();

    @Option(names = "--address", paramLabel = "URL")
    private Optional<URI> address = Optional.empty();

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
        if (accept) {
            try (var opened = OpenedRegister.open(storage())) {
                return readAll(gazetteer, Optional.of(opened), Optional.of(opened.live()));
            }
        }
        if (!Journal.existsIn(storage())) {
            return readAll(gazetteer, Optional.empty(), Optional.empty());
        }
        try (var journal = Journal.openReading(storage())) {
            return readAll(gazetteer, Optional.empty(), Optional.of(new LiveRegister(journal)));
        }
    }

    private int readAll(Gazetteer gazetteer, Optional<OpenedRegister> opened, Optional<LiveRegister> live) {
        var files = PagesOnDisk.files(pages);
        var whose = holder.map(name -> Holding.named(List.of(name), gazetteer))
                .or(() -> live.map(register -> Holding.of(register.head(), gazetteer)));
        var reading = new PageReading(gazetteer, whose);
        var progress = new Progress(files.size());
        if (together) {
            return together(files, reading, progress);
        }
        int status = DONE;
        for (var file : files) {
            status = Math.max(status, read(file, reading, opened, live.map(LiveRegister::head)));
            progress.step();
        }
        progress.done();
        return status;
    }

    private int together(List<String> files, PageReading reading, Progress progress) {
        var readings = new ArrayList<Reading>();
        int status = DONE;
        for (var file : files) {
            switch (PagesOnDisk.open(file)) {
                case Opened.Legible(var page) -> readings.add(reading.read(page));
                case Opened.Illegible illegible -> status = refused(Refusals.say(illegible, file, language()));
            }
            progress.step();
        }
        progress.done();
        var answers = new Answers(format, language());
        say("together", answers.say(Together.of(readings)), answers);
        return status;
    }

    private int say(String name, String said, Answers answers) {
        if (out.isEmpty()) {
            return print(said);
        }
        NamedFile.write(out.orElseThrow(), answers.file(name), said + System.lineSeparator());
        return DONE;
    }

    private int read(String file, PageReading reading, Optional<OpenedRegister> opened, Optional<Register> register) {
        return switch (PagesOnDisk.open(file)) {
            case Opened.Legible(var page) -> answer(file, reading.read(page), opened, register);
            case Opened.Illegible illegible -> refused(Refusals.say(illegible, file, language()));
        };
    }

    private int answer(String file, Reading read, Optional<OpenedRegister> opened, Optional<Register> register) {
        var proposal = register.map(known ->
                new Proposing(known, address, LocalDate.now(known.holder().timeZone())).of(read));
        if (opened.isPresent()) {
            return accept(file, proposal.orElseThrow(), opened.orElseThrow());
        }
        var answers = new Answers(format, language());
        return say(PagesOnDisk.name(file), answers.say(read, proposal), answers);
    }

    private int accept(String file, Proposal proposal, OpenedRegister opened) {
        var store = opened.journal().store();
        WaitingProposals.put(store, proposal);
        var reason = speech().say("read-reason", Map.of("page", PagesOnDisk.name(file)));
        var change = Accepting.change(
                opened.live().head(), proposal, CommandLineActor.of(store), reason, new SecureRandom());
        if (change.isEmpty()) {
            return done("nothing-to-accept", Map.of("page", PagesOnDisk.name(file)));
        }
        return switch (opened.changing().apply(change.orElseThrow())) {
            case Judgement.Accepted(var version) ->
                done("accepted-page", Map.of("page", PagesOnDisk.name(file), "version", version));
            case Judgement.Rejected(var rejections) ->
                refused(rejections.stream()
                        .map(rejection -> Sentences.say(rejection, language()))
                        .toList());
            case Judgement.Overtaken(var overtakings) ->
                refused(overtakings.stream()
                        .map(overtaking -> Sentences.say(overtaking, language()))
                        .toList());
        };
    }

    private int refused(List<String> sentences) {
        return refused(String.join(System.lineSeparator(), sentences));
    }
}
