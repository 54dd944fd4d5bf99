package org.wettstein.cli.place;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wettstein.cli.help.Help;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.place.gazetteer.Suggestion;
import org.wettstein.place.gazetteer.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which place a name means, or why that stays open, and which it could mean. */
@Command(name = "place", mixinStandardHelpOptions = true)
public final class PlaceCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int UNKNOWN = 1;
    private static final int OFFERED = 5;

    private final PrintStream output;

    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> words = List.of();

    @Option(names = "--in", paramLabel = "COUNTRY")
    private String country = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "LANG")
    private String language = Help.language().getLanguage();

    public PlaceCommand() {
        this(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    PlaceCommand(PrintStream output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var name = String.join(" ", words);
        var gazetteer = Gazetteer.load();
        var resolution = gazetteer.resolve(name, surroundings(gazetteer));
        var offers = resolution.candidates().isEmpty() ? gazetteer.search(name, OFFERED) : List.<Suggestion>of();
        if (json) {
            output.println(PlaceJson.of(name, resolution, offers).canonical());
        } else {
            new PlaceWords(Help.language("--lang", language))
                    .say(name, resolution, offers)
                    .forEach(output::println);
        }
        return resolution.candidates().isEmpty() ? UNKNOWN : DONE;
    }

    /** The country by any of its names or its code. */
    private Surroundings surroundings(Gazetteer gazetteer) {
        if (country.isBlank()) {
            return Surroundings.NONE;
        }
        Set<String> codes = gazetteer.find(country).stream()
                .map(Candidate::place)
                .filter(place -> place.level() == Level.COUNTRY)
                .map(GazetteerPlace::country)
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? Surroundings.in(country.toUpperCase(Locale.ROOT))
                : new Surroundings(codes, Set.of(), Optional.empty());
    }
}
