package org.wettstein.portal.page;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Links;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.HistoryPage.Happening;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.web.Query;

/** Tells what entries of the journal changed, never why or by whom, and of nothing that is not public. */
public record Histories(Visit visit) {
    /** Of twenty-four hours in all languages: 09:00. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** @param entries in the order of the journal */
    public HistoryPage page(List<Entry> entries) {
        var told = happenings(entries, _ -> true);
        var first = entries.isEmpty() ? 1 : entries.getFirst().position();
        return new HistoryPage(
                told,
                first == 1
                        ? ""
                        : visit.links().section(Section.HISTORY, visit.asked().with("before", Long.toString(first))));
    }

    /** The newest first, and of each entry only what it did to these records. */
    List<Happening> about(Set<Id> records, List<Entry> entries) {
        return happenings(entries, records::contains);
    }

    private List<Happening> happenings(List<Entry> entries, Predicate<Id> wanted) {
        return entries.reversed().stream()
                .flatMap(entry -> happening(entry, wanted).stream())
                .toList();
    }

    private Optional<Happening> happening(Entry entry, Predicate<Id> wanted) {
        var after = visit.newest().at(entry.position());
        var changed = changed(entry, after).stream().filter(wanted).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var time = entry.time().atZone(visit.holder().timeZone());
        var links =
                new Links(visit.base(), visit.language(), Query.of(Map.of("version", Long.toString(entry.position()))));
        return Optional.of(new Happening(
                entry.position(),
                visit.date(time.toLocalDate()) + ", " + TIME.format(time),
                time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString(),
                links.home(),
                ChangedRecords.of(visit, after, links).list(changed)));
    }

    /** The records it set or retired of which the public may know. */
    private static List<Id> changed(Entry entry, Register after) {
        return Stream.concat(
                        entry.sets().keySet().stream()
                                .filter(id -> after.state(id).isPresent()),
                        entry.retires().stream().filter(id -> retired(id, entry.position(), after)))
                .toList();
    }

    private static boolean retired(Id id, long position, Register after) {
        return after.states(id).stream()
                .anyMatch(state -> state instanceof State.Retired && state.position() == position);
    }
}
