package org.wettstein.web;

import java.util.function.Function;

/** What somebody asked for, read from an address: understood, or refused with the reason. */
public sealed interface Asked<T> {

    record Understood<T>(T value) implements Asked<T> {}

    record Refused<T>(Problem problem) implements Asked<T> {}

    static <T> Asked<T> understood(T value) {
        return new Understood<>(value);
    }

    static <T> Asked<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    default <U> Asked<U> map(Function<? super T, ? extends U> change) {
        return flatMap(value -> understood(change.apply(value)));
    }

    default <U> Asked<U> flatMap(Function<? super T, Asked<U>> next) {
        return switch (this) {
            case Understood<T>(var value) -> next.apply(value);
            case Refused<T>(var problem) -> refused(problem);
        };
    }
}
