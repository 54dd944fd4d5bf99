package org.wettstein.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.holder.Corrections;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;
import org.wettstein.journal.KeptActor;
import org.wettstein.journal.Visibility;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;
import org.wettstein.place.Level;
import org.wettstein.place.Place;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.change.Step;
import org.wettstein.register.preparing.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an empty register: its first entry says whose it is. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand extends RegisterCommand {

    @Parameters(index = "0", paramLabel = "HOLDER")
    private String holder = "";

    @Option(names = "--name", paramLabel = "LANG=NAME", required = true)
    private Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "city")
    private Level level = Level.CITY;

    @Option(names = "--time-zone", paramLabel = "ZONE", defaultValue = "Europe/Zurich")
    private String timeZone = "";

    @Option(names = "--corrections", paramLabel = "MAIL", required = true)
    private String corrections = "";

    @Override
    public Integer call() {
        var id = Id.find("holder/" + holder);
        if (id.isEmpty()) {
            return refused(speech().say("wrong-holder", Map.of("given", holder)));
        }
        try {
            return begin(id.orElseThrow(), ZoneId.of(timeZone));
        } catch (DateTimeException unknown) {
            return refused(speech().say("wrong-time-zone", Map.of("given", timeZone)));
        } catch (IllegalFact illegal) {
            return refused(Sentences.say(Rejection.of(illegal.key(), illegal.arguments()), language()));
        }
    }

    private Integer begin(Id id, ZoneId zone) {
        var place = place(new Id("place", id.name()));
        var keeper = new Holder(
                id,
                Text.of(names),
                place.id(),
                Optional.empty(),
                zone,
                List.copyOf(names.keySet()),
                List.of(),
                new Corrections(Optional.of(corrections), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        try (var opened = OpenedRegister.create(storage(), id)) {
            var steps = List.<Step>of(set(place.id(), place), set(id, keeper));
            opened.changing()
                    .apply(Change.of(KeptActor.COMMAND_LINE.of(opened.journal().store()), "new", steps));
            return done(
                    "begun", Map.of("register", id.name(), "folder", storage().name()));
        }
    }

    private Place place(Id id) {
        return new Place(
                id,
                Text.of(names),
                level,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Step set(Id id, Record record) {
        return new Step.Setting(id, new Visibility.Public(), record, Optional.empty());
    }
}
