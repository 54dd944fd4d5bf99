package org.wettstein.reading.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wettstein.reading.Remark;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.ties.TieReading;

/** Whether a page is somebody else's, so that nothing in it can be held against this register. */
record OtherHolders(ReadTies ties) {
    private static final int MUCH = 2;

    Optional<Remark> remark() {
        var reading = ties.reading();
        var own = reading.holder();
        var lines = reading.lines().stream().map(Scoped::line).toList();
        var guess = TieReading.holder(reading.page(), lines);
        if (guess.known() && !same(guess, own) && mentions(guess) >= MUCH * Math.max(1, written(own) + mentions(own))) {
            return Optional.of(new Remark("another-holder", Map.of("holder", guess.name(), "own", own.name())));
        }
        boolean strangers = reading.ties().size() >= 2
                && reading.ties().stream().noneMatch(tie -> ties.known(tie).isPresent());
        return strangers && written(own) + mentions(own) == 0
                ? Optional.of(new Remark("only-strangers", Map.of("own", own.name())))
                : Optional.empty();
    }

    /** Basel and Basel-Stadt go by one name. */
    private boolean same(Holding guess, Holding own) {
        return places().anyMatch(place -> guess.is(place) && own.is(place))
                || guess.names().stream().anyMatch(own.names()::contains);
    }

    /** By its name alone, because no gazetteer may know it. */
    private long written(Holding holder) {
        var words = " " + Tokens.fold(ties.reading().page().text()).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        return holder.names().stream()
                .mapToLong(name -> words.split(Pattern.quote(" " + name + " "), -1).length - 1L)
                .sum();
    }

    private long mentions(Holding holder) {
        return places().filter(holder::is).count();
    }

    private Stream<Named> places() {
        return ties.reading().lines().stream().flatMap(scoped -> scoped.line().places().stream());
    }
}
