package org.wettstein.agreement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A signed text with its own title and parties.
 *
 * @param partnership the tie it belongs to; an agreement of a university or a port may stand without one
 * @param parties who is bound by it, which need not be the parties of the tie
 * @param under the framework it hangs below
 * @param renews the agreement it renews or follows
 * @param languages tags (BCP 47) of the authentic texts
 * @param pilot whether the parties called it a trial for its term
 * @param businessNumber the number under which the holder's government or parliament dealt with it
 */
public record Agreement(
        Id id,
        Optional<Id> partnership,
        Text title,
        AgreementType type,
        List<Id> parties,
        Optional<Id> under,
        Optional<Id> renews,
        List<String> languages,
        BindingForce binding,
        boolean pilot,
        Optional<Signing> signing,
        Term term,
        List<Id> themes,
        Optional<String> businessNumber,
        Optional<URI> wording,
        List<Id> sources) {

    public Agreement {
        parties = List.copyOf(parties);
        languages = languages.stream().map(Text::wellFormed).toList();
        themes = List.copyOf(themes);
        sources = List.copyOf(sources);
        if (parties.stream().distinct().count() < 2) {
            throw new IllegalFact("agreement-parties");
        }
        if (under.filter(id::equals).isPresent() || renews.filter(id::equals).isPresent()) {
            throw new IllegalFact("agreement-in-itself");
        }
    }
}
