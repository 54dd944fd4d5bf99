package org.wettstein.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Links;
import org.wettstein.portal.frame.OwnPages;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.HistoryPage.Changes;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Assertion;
import org.wettstein.source.Ruling;
import org.wettstein.wording.Wording;

/**
 * Names the records that one entry changed, kind by kind.
 *
 * @param after the public register as it was after the entry
 * @param wording its words
 * @param links into it
 * @param before the words of the version before, for what was taken out
 */
record ChangedRecords(Visit visit, Register after, Wording wording, Links links, Wording before) {
    private static final int NAMED_AT_MOST = 12;

    static ChangedRecords of(Visit visit, Register after, Links links) {
        var before = after.at(after.version() - 1);
        return new ChangedRecords(visit, after, wording(visit, after), links, wording(visit, before));
    }

    /** Who keeps a register says in which languages it speaks; before that was told, today's words have to do. */
    private static Wording wording(Visit visit, Register register) {
        var speaking = register.list(Kind.HOLDER).isEmpty() ? visit.newest() : register;
        return Wording.of(speaking, visit.language(), visit.day());
    }

    List<Changes> list(List<Id> changed) {
        return changed.stream().collect(groupingBy(this::kind, LinkedHashMap::new, toList())).entrySet().stream()
                .map(group -> changes(group.getKey(), group.getValue()))
                .toList();
    }

    private String kind(Id id) {
        return after.find(id).isPresent() ? "changed." + id.kind() : "changed.retired";
    }

    /** Evidence is named by what it speaks of, and each of these once. */
    private Changes changes(String kind, List<Id> records) {
        var named = records.stream().map(this::spokenOf).distinct().toList();
        return new Changes(
                visit.words().say(kind, "count", records.size()),
                named.stream().limit(NAMED_AT_MOST).map(this::name).toList(),
                more(named.size() - NAMED_AT_MOST));
    }

    /** What was taken out leads nowhere, and is called what it was called before. */
    private Linked name(Id id) {
        return after.find(id).isPresent()
                ? visit.linked(
                        wording.name(id), new OwnPages(after, links).find(id).orElse(""))
                : visit.linked(before.name(id), "");
    }

    private Id spokenOf(Id id) {
        return after.find(id)
                .map(record -> switch (record) {
                    case Assertion assertion -> assertion.record();
                    case Ruling ruling -> ruling.record();
                    default -> id;
                })
                .orElse(id);
    }

    private String more(int count) {
        return count > 0 ? visit.words().say("more", "count", count) : "";
    }
}
