package org.wettstein.register;

/**
 * Something that is worked out of a register again and again while one page is written. Equal questions have equal
 * answers.
 *
 * @param <A> what is answered
 */
public interface Question<A> {
    A answer(Register register);
}
