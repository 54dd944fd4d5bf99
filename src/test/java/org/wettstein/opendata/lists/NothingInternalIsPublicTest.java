package org.wettstein.opendata.lists;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Secrets;
import org.wettstein.web.arrival.BasePath;

/** Every list, record and history at every version, day and language, without a server. */
class NothingInternalIsPublicTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1), LocalDate.of(1857, 1, 1), TODAY, Secrets.EMBARGO, LocalDate.of(9999, 12, 31));

    private final long seed = System.nanoTime();
    private final Secrets secrets = new Secrets(seed);
    private final Set<Id> ids = secrets.hidings().stream()
            .flatMap(hiding -> hiding.records().stream())
            .map(Registers::id)
            .collect(toSet());
    private int visited;

    @Test
    void findsNoneOfTheWordsThatAreForTheOfficeAlone() {
        assertThat(found(secrets.register().as(new Audience.Everybody(TODAY))))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(visited).isGreaterThan(900);
    }

    /** Proves that the round above would see them. */
    @Test
    void findsThemWhereTheOfficeLooks() {
        assertThat(found(secrets.register()))
                .as("seed %d", seed)
                .contains(
                        "internal-tie",
                        "internal-tie",
                        "internal-agreement",
                        "internal-activity",
                        "embargoed-activity",
                        "internal-quote",
                        "internal-value",
                        "quote-about-internal-record",
                        "older-internal-title",
                        "withdrawn-id",
                        "withdrawn-name",
                        "withheld-name");
    }

    @Test
    void findsTheEmbargoedRecordFromItsDayOn() {
        assertThat(found(secrets.register().as(new Audience.Everybody(Secrets.EMBARGO))))
                .as("seed %d", seed)
                .containsExactly("embargoed-activity");
    }

    private Collection<String> found(Register register) {
        var found = new TreeSet<String>();
        Stream.concat(inTime(register), onDays(register)).flatMap(this::answers).forEach(answer -> {
            visited++;
            found.addAll(secrets.foundIn(answer));
        });
        return found;
    }

    private static Stream<View> inTime(Register register) {
        return LongStream.rangeClosed(1, register.version())
                .mapToObj(version -> new View(register.at(version), TODAY, Locale.ENGLISH, BasePath.NONE));
    }

    private static Stream<View> onDays(Register register) {
        return DAYS.stream().map(day -> new View(register, day, Locale.GERMAN, BasePath.NONE));
    }

    private Stream<String> answers(View view) {
        var due = new DueList(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));
        var lists = Stream.concat(OpenLists.all().stream(), Stream.of(due))
                .flatMap(list -> Stream.concat(rows(view, list), items(view, list)));
        return view.day().equals(TODAY)
                        && view.register().version() == secrets.register().version()
                ? Stream.concat(lists, OpenLists.all().stream().flatMap(list -> histories(view, list)))
                : lists;
    }

    private static Stream<String> rows(View view, OpenList list) {
        var rows = list.rows(view);
        var items = rows.stream().map(row -> row.item().get()).toList();
        return Stream.of(rows.toString(), items.toString(), Csv.of(list.columns(), items));
    }

    /** Asks for every record that the office knows, too. */
    private Stream<String> items(View view, OpenList list) {
        return ids(list).flatMap(id -> list.find(view, id.name()).stream()).map(Item::toString);
    }

    private Stream<String> histories(View view, OpenList list) {
        return ids(list).map(id -> new HistoryList(list, id)).flatMap(history -> rows(view, history));
    }

    private Stream<Id> ids(OpenList list) {
        return ids.stream().filter(id -> list.id(id.name()).filter(id::equals).isPresent());
    }
}
