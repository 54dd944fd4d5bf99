package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.opendata.lists.OpenLists;
import org.wettstein.register.due.DueKind;
import org.wettstein.register.standing.StandingState;
import org.wettstein.web.ProblemCode;

/** {@code docs/api.md} against the code. */
class ApiPageTest {
    /** Codes that only pages for people answer with. */
    private static final List<ProblemCode> OF_PAGES = List.of(ProblemCode.NOT_A_WORD);

    private final String page;

    ApiPageTest() throws IOException {
        page = Files.readString(Path.of("docs/api.md"));
    }

    @Test
    void namesEveryList() {
        assertThat(OpenLists.all()).allSatisfy(list -> assertThat(page).contains("`" + list.word() + "`"));
    }

    @Test
    void namesEveryProblemWithItsStatus() {
        assertThat(Arrays.stream(ProblemCode.values()).filter(code -> !OF_PAGES.contains(code)))
                .allSatisfy(code -> assertThat(page).contains("| `" + code.word() + "` | " + code.status() + " |"));
    }

    @Test
    void namesEveryStandingAndEveryKindOfDueDate() {
        assertThat(Stream.concat(Arrays.stream(StandingState.values()), Arrays.stream(DueKind.values())))
                .allSatisfy(word -> assertThat(page).contains("`" + word(word) + "`"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
