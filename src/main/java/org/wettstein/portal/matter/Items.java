package org.wettstein.portal.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;

/** Tells records as items of a list, with their sources. */
public record Items(Visit visit, Footnotes footnotes) {
    private static final String NONE = "none";

    public List<Item> activities(List<Activity> activities) {
        return activities.stream().map(this::activity).toList();
    }

    public List<Item> decisions(List<Decision> decisions) {
        return decisions.stream().map(this::decision).toList();
    }

    public List<Item> commitments(List<Commitment> commitments) {
        return commitments.stream().map(this::commitment).toList();
    }

    public List<Item> amounts(List<Amount> amounts) {
        return amounts.stream().map(this::amount).toList();
    }

    public List<Item> parliamentaryItems(List<ParliamentaryItem> items) {
        return items.stream().map(this::parliamentaryItem).toList();
    }

    /** The place of a record on the page that lists it. */
    public static String anchor(Id record) {
        return record.kind() + "-" + record.name();
    }

    private Item activity(Activity activity) {
        var more = Stream.of(
                        visit.wording().activity(activity).map(sentence -> Linked.plain(sentence.text())),
                        activity.result().map(visit::linked))
                .flatMap(Optional::stream)
                .toList();
        return item(
                activity.id(),
                activity.date(),
                visit.wording().label(activity.type()),
                visit.name(activity.id()),
                more,
                activity.sources());
    }

    private Item decision(Decision decision) {
        var basis = Stream.of(
                        decision.number().map(number -> visit.words().say("number", "number", number)),
                        decision.basis().map(text -> visit.linked(text).words()))
                .flatMap(Optional::stream)
                .map(Linked::plain)
                .toList();
        return item(
                decision.id(),
                decision.date(),
                visit.wording().label(decision.act()),
                Linked.plain(visit.wording().decision(decision).text()),
                basis,
                decision.sources());
    }

    private Item commitment(Commitment commitment) {
        var lines = Stream.concat(
                        commitment.responsible().stream()
                                .filter(visit::shows)
                                .map(body -> visit.words()
                                        .say(
                                                "commitment.responsible",
                                                "body",
                                                visit.wording().name(body).words()))
                                .map(Linked::plain),
                        commitment.results().stream().filter(visit::shows).map(visit::name))
                .toList();
        return item(
                commitment.id(),
                commitment.due(),
                visit.wording().label(commitment.state()),
                visit.linked(commitment.promise()),
                lines,
                commitment.sources());
    }

    private Item amount(Amount amount) {
        var sum = visit.words()
                .say(
                        "amount",
                        Map.of(
                                "sum", visit.wording().amount(amount),
                                "yearly", Boolean.toString(amount.yearly()),
                                "years",
                                        amount.years()
                                                .map(visit.wording()::date)
                                                .orElse(NONE),
                                "credit",
                                        amount.credit()
                                                .filter(visit::shows)
                                                .map(body -> visit.wording()
                                                        .name(body)
                                                        .words())
                                                .orElse(NONE)));
        return item(
                amount.id(),
                amount.stated(),
                amount.stage().map(visit.wording()::label).orElse(""),
                Linked.plain(sum),
                List.of(visit.linked(amount.purpose())),
                amount.sources());
    }

    private Item parliamentaryItem(ParliamentaryItem item) {
        var askers = item.askers().stream()
                .filter(visit::shows)
                .map(asker -> visit.wording().name(asker).words())
                .toList();
        var lines = Stream.of(
                        item.number().map(number -> visit.words().say("number", "number", number)),
                        Optional.of(askers).filter(some -> !some.isEmpty()).map(some -> visit.words()
                                .say("askers", "askers", visit.wording().list(some))),
                        item.answered().map(date -> visit.words()
                                .say("answered", "date", visit.wording().date(date))))
                .flatMap(Optional::stream)
                .map(Linked::plain);
        return item(
                item.id(),
                item.date(),
                visit.wording().label(item.type()),
                visit.linked(item.title()),
                Stream.concat(lines, item.answer().map(visit::linked).stream()).toList(),
                item.sources());
    }

    private Item item(Id id, Optional<Edtf> date, String kind, Linked title, List<Linked> lines, List<Id> sources) {
        return new Item(anchor(id), When.of(date, visit), kind, title, lines, footnotes.refer(sources));
    }
}
