package org.wettstein.place.gazetteer;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The few numbers with the highest scores among very many; of equal ones the first. */
final class Foremost {
    private final int[] numbers;
    private final float[] scores;
    private int count;

    Foremost(int most) {
        numbers = new int[most];
        scores = new float[most];
    }

    void offer(int number, float score) {
        if (score <= 0 || (count == numbers.length && score <= scores[count - 1])) {
            return;
        }
        int at = count == numbers.length ? count - 1 : count++;
        while (at > 0 && scores[at - 1] < score) {
            numbers[at] = numbers[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        numbers[at] = number;
        scores[at] = score;
    }

    IntStream numbers() {
        return Arrays.stream(numbers, 0, count);
    }
}
