package org.wettstein.opendata.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.web.Asked;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;

class PagingTest {
    private static final List<Row> ROWS = Stream.of("a", "b", "c")
            .map(key -> new Row(key, () -> Item.of("id", key)))
            .toList();

    @Test
    void continuesAfterTheLastRowUntilNothingFollows() {
        var question = Query.of(Map.of("limit", "2"));

        var first = part(question);
        assertThat(first.items()).extracting(Item::toString).containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\"}");
        var second = part(first.next(question).orElseThrow());
        assertThat(second.items()).extracting(Item::toString).containsExactly("{\"id\":\"c\"}");
        assertThat(second.next(question)).isEmpty();
    }

    @Test
    void hasNoNextPageWhenTheLimitIsMetExactly() {
        var question = Query.of(Map.of("limit", "3"));

        assertThat(part(question).next(question)).isEmpty();
    }

    @Test
    void takesAHugeLimitForTheLargestThereIs() {
        assertThat(asked(Query.of(Map.of("limit", "999999999999"))))
                .isEqualTo(Asked.understood(new Paging(java.util.Optional.empty(), Paging.MOST)));
    }

    @Test
    void refusesToContinueAfterARowThatIsNotThere() {
        var refused = asked(Query.of(Map.of("after", "z"))).flatMap(paging -> paging.part(ROWS));

        assertThat(refused).isInstanceOfSatisfying(Asked.Refused.class, asked -> assertThat(
                        asked.problem().code())
                .isEqualTo(ProblemCode.MALFORMED_PARAMETER));
    }

    private static Asked<Paging> asked(Query query) {
        return Paging.of(query, Paging.USUAL);
    }

    private static Paging.Part part(Query query) {
        return switch (asked(query).flatMap(paging -> paging.part(ROWS))) {
            case Asked.Understood<Paging.Part>(var part) -> part;
            case Asked.Refused<Paging.Part>(var problem) -> throw new AssertionError(problem);
        };
    }
}
