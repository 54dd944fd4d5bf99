package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @Test
    void readsAndWritesKindAndName() {
        var id = Id.parse("place/st-gallen-2");
        assertThat(id).isEqualTo(new Id("place", "st-gallen-2")).hasToString("place/st-gallen-2");
        assertThat(id.opaque()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "place",
                "place/",
                "/basel",
                "place/Basel",
                "place/basel-",
                "place/-basel",
                "place/ba--sel",
                "place/zürich",
                "place/a/b",
                "place/basel ",
                " place/basel",
                "place/basel\n",
                "pl_ace/basel",
                "place/١"
            })
    void refusesWhatIsNotKebabCase(String text) {
        assertThat(Id.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Id.parse(text));
    }

    @Test
    void standsInTheOrderOfItsText() {
        var texts = List.of("body/b", "place-of-birth/a", "place/a", "place/a-b", "placeholder/a", "theme/a");
        assertThat(texts).isSorted();
        assertThat(texts.reversed().stream().map(Id::parse).sorted().map(Id::toString))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void refusesPartsLongerThanAHundredAndDoesSoAtOnce() {
        assertThat(Id.find("place/" + "a".repeat(100))).isPresent();
        assertThat(Id.find("place/" + "a".repeat(101))).isEmpty();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Id.find("a/" + "a-".repeat(5_000_000)));
    }

    @Test
    void drawsOpaqueNamesThatDoNotRepeat() {
        var random = new SplittableRandom(1);
        var ids = new TreeSet<Id>();
        for (int i = 0; i < 1_000; i++) {
            var id = Id.opaque("person", random);
            assertThat(id.opaque()).isTrue();
            assertThat(Id.parse(id.toString())).isEqualTo(id);
            ids.add(id);
        }
        assertThat(ids).hasSize(1_000);
    }

    @Test
    void takesOnlyOpaqueIdsForActors() {
        var actor = Actor.random(new SplittableRandom(1));
        assertThat(Actor.parse(actor.toString())).isEqualTo(actor);
        assertThat(Actor.find("actor/petra-muster")).isEmpty();
        assertThat(Actor.find(actor.toString().replace("actor/", "person/"))).isEmpty();
    }

    @Test
    void sortsAsItsTextDoes() {
        var texts = List.of("a/b", "a/a-b", "a-b/a", "ab/a", "a-b/b", "a/a", "a0/a");
        assertThat(texts.stream().map(Id::parse).sorted().map(Id::toString))
                .containsExactlyElementsOf(texts.stream().sorted().toList());
    }
}
