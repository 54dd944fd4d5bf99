package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.vocabulary.Lexicon;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Step;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Quote;
import org.wettstein.theme.Theme;

/**
 * Makes one change of all that is certain in a proposal: new records with the page as their source, and what the page
 * says of records that are there as open assertions, which stay internal until somebody rules.
 */
public final class Accepting {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es");

    private final Register register;
    private final Proposal proposal;
    private final RandomGenerator random;
    private final Set<Id> accepted = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    private Accepting(Register register, Proposal proposal, RandomGenerator random) {
        this.register = register;
        this.proposal = proposal;
        this.random = random;
    }

    /** Empty if nothing in it is certain, or if exactly this page was accepted before. */
    public static Optional<Change> change(
            Register register, Proposal proposal, Actor actor, String reason, RandomGenerator random) {
        if (proposal.known()) {
            return Optional.empty();
        }
        var accepting = new Accepting(register, proposal, random);
        proposal.records().forEach(accepting::accept);
        proposal.statements().forEach(accepting::accept);
        var batch = new Id("batch", proposal.source().id().name());
        return accepting.steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(actor, reason, accepting.withSource(), Optional.of(batch), Optional.empty()));
    }

    private List<Step> withSource() {
        var all = new ArrayList<Step>();
        all.add(publicly(proposal.source().id(), proposal.source()));
        themes().forEach(theme -> all.add(publicly(theme.id(), theme)));
        all.addAll(steps);
        return all;
    }

    private void accept(ProposedRecord proposed) {
        if (!proposed.confidence().certain() || !grounded(proposed.record())) {
            return;
        }
        accepted.add(proposed.id());
        steps.add(publicly(proposed.id(), proposed.record()));
        if (proposed.record() instanceof Agreement agreement) {
            evidence(agreement, proposed.quote());
        }
    }

    /** Whether all that it hangs on is in the register or accepted with it. */
    private boolean grounded(Record record) {
        return switch (record) {
            case Partnership partnership -> partnership.parties().stream().allMatch(this::there);
            case Agreement agreement ->
                agreement.partnership().filter(this::there).isPresent();
            case Activity activity -> activity.partnerships().stream().allMatch(this::there);
            default -> true; // a place hangs on nothing
        };
    }

    private boolean there(Id id) {
        return accepted.contains(id) || register.find(id).isPresent();
    }

    private void evidence(Agreement agreement, Quoted quote) {
        agreement
                .signing()
                .flatMap(Signing::date)
                .ifPresent(date -> official(agreement.id(), "signing.date", new DateValue(date), quote));
        agreement.term().begin().ifPresent(date -> official(agreement.id(), "term.begin", new DateValue(date), quote));
        agreement.term().end().ifPresent(date -> official(agreement.id(), "term.end", new DateValue(date), quote));
    }

    private void official(Id record, String property, DateValue value, Quoted quote) {
        var id = Id.opaque(Kind.ASSERTION.word(), random);
        steps.add(publicly(
                id,
                new Assertion(
                        id,
                        proposal.source().id(),
                        record,
                        new PropertyPath(property),
                        Claim.IS,
                        value,
                        Optional.empty(),
                        Optional.of(quote(quote)),
                        AssertionState.OFFICIAL)));
    }

    private void accept(ProposedStatement proposed) {
        if (proposed.confidence().certain()) {
            var id = Id.opaque(Kind.ASSERTION.word(), random);
            var assertion = new Assertion(
                    id,
                    proposal.source().id(),
                    proposed.record(),
                    proposed.property(),
                    proposed.claim(),
                    proposed.value(),
                    Optional.empty(),
                    Optional.of(quote(proposed.quote())),
                    AssertionState.OPEN);
            steps.add(new Step.Setting(id, new Visibility.Internal(), assertion, Optional.empty()));
        }
    }

    private static Quote quote(Quoted quote) {
        return new Quote(quote.words(), quote.language());
    }

    private static Step publicly(Id id, Record record) {
        return new Step.Setting(id, new Visibility.Public(), record, Optional.empty());
    }

    /** The top themes that new ties name and the register does not have yet. */
    private List<Theme> themes() {
        return steps.stream()
                .map(step -> ((Step.Setting) step).record())
                .filter(Partnership.class::isInstance)
                .flatMap(record -> ((Partnership) record).themes().stream())
                .distinct()
                .filter(id -> register.anyState(id).isEmpty())
                .map(id -> new Theme(id, label(id), Optional.empty()))
                .toList();
    }

    private static Text label(Id id) {
        var row = Lexicon.table("themes").stream()
                .filter(columns -> columns[0].equals(id.name()))
                .findFirst()
                .orElseThrow();
        var labels = new TreeMap<String, String>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            labels.put(Locale.of(LANGUAGES.get(i)).toLanguageTag(), row[i + 1]);
        }
        return new Text(labels);
    }
}
