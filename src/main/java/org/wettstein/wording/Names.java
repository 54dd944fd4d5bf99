package org.wettstein.wording;

import java.util.Map;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.body.Body;
import org.wettstein.body.Office;
import org.wettstein.body.Person;
import org.wettstein.body.Tenure;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.register.Kind;
import org.wettstein.source.Source;
import org.wettstein.theme.Theme;

/** What each record is called. */
record Names(Speech speech) {

    /** The name of a record that this audience may see, else only that it is not to be named: an id can tell too much. */
    Passage name(Id id) {
        return speech.register().find(id).flatMap(this::name).orElseGet(() -> plain(speech.say("not-public")));
    }

    String words(Id id) {
        return name(id).words();
    }

    private Optional<Passage> name(Record record) {
        return switch (record) {
            case Person person -> Optional.of(plain(person.name().whole()));
            case Tenure tenure -> Optional.of(plain(officeHolder(tenure)));
            default -> text(record).map(speech::passage);
        };
    }

    private static Optional<Text> text(Record record) {
        return switch (record) {
            case Holder holder -> Optional.of(holder.name());
            case Place place -> Optional.of(place.name());
            case Body body -> Optional.of(body.name());
            case Office office -> Optional.of(office.title());
            case Theme theme -> Optional.of(theme.label());
            case Partnership partnership -> Optional.of(partnership.name());
            case Agreement agreement -> Optional.of(agreement.title());
            case Activity activity -> Optional.of(activity.title());
            case Commitment commitment -> Optional.of(commitment.promise());
            case Decision decision -> decision.subject();
            case Amount amount -> Optional.of(amount.purpose());
            case ParliamentaryItem item -> Optional.of(item.title());
            case Source source -> Optional.of(source.title());
            default -> Optional.empty();
        };
    }

    private Passage plain(String words) {
        return new Passage(words, speech.language(), false);
    }

    /** Carlo Conti (President of the Government). */
    private String officeHolder(Tenure tenure) {
        var title = title(tenure);
        return title.isPresent()
                ? speech.say(
                        "in-office", Map.of("person", person(tenure), "office", speech.office(title.orElseThrow())))
                : person(tenure);
    }

    String person(Tenure tenure) {
        return words(tenure.person());
    }

    /** What the office is called when this person holds it. */
    Optional<String> title(Tenure tenure) {
        return tenure.title()
                .or(() -> speech.register().find(Kind.OFFICE, tenure.office()).map(Office::title))
                .map(speech::words);
    }
}
