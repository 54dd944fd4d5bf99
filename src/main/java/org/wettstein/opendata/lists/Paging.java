package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.wettstein.web.Asked;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;

/**
 * Which part of a list is asked for.
 *
 * @param after the key of the row before the first one; absent for the beginning
 * @param limit how many rows at most
 */
public record Paging(Optional<String> after, int limit) {
    public static final int USUAL = 100;
    public static final int MOST = 1000;

    /** @param usual how many rows where the question does not say; a question cannot get more than {@link #MOST} */
    public static Asked<Paging> of(Query query, int usual) {
        return query.number("limit", 1)
                .map(limit -> new Paging(
                        query.find("after"),
                        limit.map(asked -> (int) Math.min(asked, MOST)).orElse(usual)));
    }

    /** The rows of this part, and whether others follow. */
    Asked<Part> part(List<Row> rows) {
        int start = after.map(key -> position(rows, key) + 1).orElse(0);
        if (after.isPresent() && start == 0) {
            return Asked.refused(Problem.given(ProblemCode.MALFORMED_PARAMETER, "after", after.get()));
        }
        int end = Math.min(rows.size(), Math.addExact(start, Math.min(limit, rows.size())));
        return Asked.understood(new Part(rows.subList(start, end), end < rows.size()));
    }

    private static int position(List<Row> rows, String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** @param more whether rows follow */
    record Part(List<Row> rows, boolean more) {

        List<Item> items() {
            return rows.stream().map(row -> row.item().get()).toList();
        }

        /** The question that continues here, if anything follows. */
        Optional<Query> next(Query question) {
            return more ? Optional.of(question.with("after", rows.getLast().key())) : Optional.empty();
        }
    }
}
