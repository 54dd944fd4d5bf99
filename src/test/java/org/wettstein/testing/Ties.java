package org.wettstein.testing;

import static org.wettstein.testing.Records.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/**
 * One tie, told in the notation of {@code docs/standing.md}: {@code Ties.register("framework 2007-11-19/..; suspend
 * 2010-05-01 by one side")}. The tie is {@link #TIE}; the agreements are numbered {@code agreement/text-1} and so on,
 * decisions, items and activities likewise.
 */
public final class Ties {
    public static final Id TIE = Id.parse("partnership/goldach");

    private final List<Record> records = new ArrayList<>();
    private String tie = "";
    private int texts;
    private int others;

    private Ties() {}

    public static Register register(String told) {
        var ties = new Ties();
        for (var clause : told.split(";", -1)) {
            ties.tell(clause.strip());
        }
        return Registers.of(ties.all());
    }

    public static Partnership tie(Register register) {
        return register.get(Kind.PARTNERSHIP, TIE);
    }

    private List<Record> all() {
        records.add(record(TIE.toString(), """
                {'name':{'de':'Goldach'},'parties':['place/seldwyla','place/goldach'],
                 'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}]%s}""".formatted(tie)));
        return records;
    }

    private void tell(String clause) {
        var words = List.of(clause.split(" "));
        var rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "nothing" -> {}
            case "contact" -> tie += ",'firstContact':'%s'".formatted(rest.getFirst());
            case "evidence" -> tie += ",'lastEvidence':'%s'".formatted(rest.getFirst());
            case "activity" -> others("activity/event-%d", """
                    {'type':'event','title':{'de':'Fest'},'partnerships':['partnership/goldach'],'date':'%s'}""".formatted(rest.getFirst()));
            case "motion" -> others("parliamentary-item/motion-%d", """
                    {'type':'motion','title':{'de':'Motion'},'about':['partnership/goldach'],'date':'%s'}""".formatted(rest.getFirst()));
            case "approve", "end", "suspend", "resume", "extend", "fund" -> decision(words.getFirst(), rest);
            default -> agreement(words.getFirst(), rest);
        }
    }

    private void agreement(String type, List<String> rest) {
        var body = new StringBuilder("""
                {'partnership':'partnership/goldach','title':{'de':'Text'},'binding':'yes'""");
        body.append(",'type':'%s'"
                .formatted(
                        switch (type) {
                            case "letter" -> "letter-of-intent";
                            case "pilot", "university" -> "memorandum";
                            default -> type;
                        }));
        body.append(",'parties':['place/seldwyla','%s']"
                .formatted(type.equals("university") ? "body/university" : "place/goldach"));
        if (type.equals("pilot")) {
            body.append(",'pilot':true");
        }
        if (rest.contains("under")) {
            body.append(",'under':'agreement/text-1'");
        }
        if (rest.contains("renews")) {
            body.append(",'renews':'agreement/text-%d'".formatted(texts));
        }
        body.append(signing(type, rest)).append(term(type, rest)).append('}');
        texts++;
        records.add(record("agreement/text-" + texts, body.toString()));
    }

    private static String signing(String type, List<String> rest) {
        if (rest.contains("unsigned")) {
            return "";
        }
        if (type.equals("letter")) {
            return ",'signing':{'date':'%s'}".formatted(rest.getFirst());
        }
        return rest.contains("signed") ? ",'signing':{'date':'%s'}".formatted(after("signed", rest)) : ",'signing':{}";
    }

    private static String term(String type, List<String> rest) {
        if (type.equals("letter") || rest.isEmpty() || rest.getFirst().matches("[a-z]+")) {
            return ",'term':{}";
        }
        var dates = List.of(rest.getFirst().split("/", -1));
        var term = new ArrayList<String>();
        if (!dates.getFirst().isEmpty()) {
            term.add("'begin':'%s'".formatted(dates.getFirst()));
        }
        if (dates.size() > 1) {
            term.add(dates.getLast().equals("..") ? "'unlimited':true" : "'end':'%s'".formatted(dates.getLast()));
        }
        for (var word : List.of("every", "notice", "lead", "review")) {
            if (rest.contains(word)) {
                term.add("'%s':'%s'".formatted(component(word), after(word, rest)));
            }
        }
        return ",'term':{%s}".formatted(String.join(",", term));
    }

    private static String component(String word) {
        return switch (word) {
            case "every" -> "tacitRenewal";
            case "lead" -> "leadTime";
            default -> word;
        };
    }

    private void decision(String act, List<String> rest) {
        var date = rest.isEmpty() || !rest.getFirst().matches("[0-9/.-]+") ? "" : rest.getFirst();
        var member = date.contains("/") || act.equals("extend") ? "effective" : "date";
        var about = rest.contains("text") ? "agreement/text-" + texts : TIE.toString();
        others(
                "decision/decision-%d",
                "{'act':'%s','about':['%s'],'outcome':'%s'%s%s%s}"
                        .formatted(
                                act,
                                about,
                                rest.contains("refused") ? "refused" : "carried",
                                date.isEmpty() ? "" : ",'%s':'%s'".formatted(member, date),
                                rest.contains("side") ? ",'side':'place/goldach'" : "",
                                rest.contains("part") ? ",'part':{'de':'Austausch'}" : ""));
    }

    private void others(String id, String body) {
        others++;
        records.add(record(String.format(Locale.ROOT, id, others), body));
    }

    private static String after(String word, List<String> rest) {
        return rest.get(rest.indexOf(word) + 1);
    }
}
