package org.wettstein.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Links;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.HistoryPage.Changes;
import org.wettstein.portal.page.HistoryPage.Happening;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.source.Assertion;
import org.wettstein.source.Ruling;
import org.wettstein.web.Query;
import org.wettstein.wording.Wording;

/** Tells what entries of the journal changed, never why or by whom, and of nothing that is not public. */
public record Histories(Visit visit) {
    private static final int NAMED_AT_MOST = 12;

    /** @param entries in the order of the journal */
    public HistoryPage page(List<Entry> entries) {
        var told = entries.reversed().stream()
                .flatMap(entry -> happening(entry).stream())
                .toList();
        var first = entries.isEmpty() ? 1 : entries.getFirst().position();
        return new HistoryPage(
                told,
                first == 1
                        ? ""
                        : visit.links().section(Section.HISTORY, visit.asked().with("before", Long.toString(first))));
    }

    private Optional<Happening> happening(Entry entry) {
        var after = visit.newest().at(entry.position());
        var changed = changed(entry, after);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var time = entry.time().atZone(visit.holder().timeZone());
        var view = Query.of(Map.of("version", Long.toString(entry.position())));
        return Optional.of(new Happening(
                entry.position(),
                time.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(visit.language())),
                time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString(),
                new Links(visit.language(), view).home(),
                changes(changed, after, new Links(visit.language(), view))));
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

    private List<Changes> changes(List<Id> changed, Register after, Links links) {
        var wording =
                Wording.of(after.list(Kind.HOLDER).isEmpty() ? visit.newest() : after, visit.language(), visit.day());
        return changed.stream()
                .collect(groupingBy(id -> kind(id, after), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new Changes(
                        visit.words()
                                .say(group.getKey(), "count", group.getValue().size()),
                        group.getValue().stream()
                                .limit(NAMED_AT_MOST)
                                .map(id -> name(id, after, wording, links))
                                .toList(),
                        more(group.getValue().size() - NAMED_AT_MOST)))
                .toList();
    }

    private static String kind(Id id, Register after) {
        return after.find(id).isPresent() ? "changed." + id.kind() : "changed.retired";
    }

    private Linked name(Id id, Register after, Wording wording, Links links) {
        var spokenOf = after.find(id).map(record -> spokenOf(id, record)).orElse(id);
        return visit.linked(wording.name(spokenOf), links.find(spokenOf).orElse(""));
    }

    /** Evidence is named by what it speaks of. */
    private static Id spokenOf(Id id, Record record) {
        return switch (record) {
            case Assertion assertion -> assertion.record();
            case Ruling ruling -> ruling.record();
            default -> id;
        };
    }

    private String more(int count) {
        return count > 0 ? visit.words().say("more", "count", count) : "";
    }
}
