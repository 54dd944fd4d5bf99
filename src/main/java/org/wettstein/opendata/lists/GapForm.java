package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Gaps;

/** Days that no memorandum covered. */
final class GapForm {
    private GapForm() {}

    static Json of(View view, Partnership tie) {
        return array(Gaps.list(view.register(), tie, view.day()));
    }

    /** The gaps between the memoranda under one framework. */
    static Json below(View view, Agreement framework) {
        return array(framework
                .partnership()
                .flatMap(id -> view.register().find(Kind.PARTNERSHIP, id))
                .map(tie -> Gaps.list(view.register(), tie, view.day()))
                .orElse(List.of())
                .stream()
                .filter(gap -> above(view, gap).filter(framework.id()::equals).isPresent())
                .toList());
    }

    private static Optional<Id> above(View view, Gap gap) {
        return view.register().find(Kind.AGREEMENT, gap.before()).flatMap(Agreement::under);
    }

    private static JsonArray array(List<Gap> gaps) {
        return new JsonArray(gaps.stream().map(GapForm::of).toList());
    }

    private static Json of(Gap gap) {
        var item = Item.of("from", gap.from().toString())
                .with("before", gap.before().toString());
        var closed = gap.to().map(to -> item.with("to", to.toString())).orElse(item);
        return gap.after()
                .map(after -> closed.with("after", after.toString()))
                .orElse(closed)
                .json();
    }
}
