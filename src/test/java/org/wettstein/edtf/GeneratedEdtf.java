package org.wettstein.edtf;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Valid values of every form, and texts that look like them. */
final class GeneratedEdtf {
    private static final String LOOKALIKES = "0123456789XXYEST-:/.,?~%[]{}Zx ";
    private final SplittableRandom random;

    GeneratedEdtf(long seed) {
        random = new SplittableRandom(seed);
    }

    String value() {
        return oneOf(this::date, this::date, this::interval, this::set, this::dateTime);
    }

    String garbage() {
        int length = random.nextInt(24);
        return IntStream.range(0, length)
                .mapToObj(ignored ->
                        String.valueOf(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : lookalike()))
                .collect(Collectors.joining());
    }

    /** A valid value with one character changed, removed or added. */
    String slip() {
        String value = value();
        int at = random.nextInt(value.length());
        int to = random.nextInt(3) == 0 ? at : at + 1;
        return value.substring(0, at) + (random.nextBoolean() ? "" : lookalike()) + value.substring(to);
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    private char lookalike() {
        return LOOKALIKES.charAt(random.nextInt(LOOKALIKES.length()));
    }

    private String date() {
        return oneOf(this::plain, this::plain, this::marked, this::unspecified, this::longYear, this::grouping);
    }

    private String dateTime() {
        String time = "T%02d:%02d:%02d".formatted(below(24), below(60), below(60));
        return day() + time + oneOf(() -> "", () -> "Z", () -> "+%02d".formatted(below(15)), () -> "-04:30");
    }

    private String plain() {
        return oneOf(this::year, () -> year() + month(), this::day);
    }

    private String year() {
        return (below(8) == 0 ? "-" : "") + "%04d".formatted(1 + (below(5) == 0 ? below(9999) : 1900 + below(130)));
    }

    private String month() {
        return "-%02d".formatted(1 + below(12));
    }

    private String day() {
        return year() + month() + "-%02d".formatted(1 + below(28));
    }

    private String marked() {
        return oneOf(
                () -> plain() + mark(),
                () -> mark() + year() + month(),
                () -> year() + mark() + month() + "-" + mark() + "0" + (1 + below(9)),
                () -> year() + "-" + mark() + "11-12");
    }

    private String mark() {
        return oneOf(() -> "?", () -> "~", () -> "%");
    }

    /** Digits may go unspecified wherever a real day still fits. */
    private String unspecified() {
        StringBuilder text = new StringBuilder(plain());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at)) && below(3) == 0) {
                text.setCharAt(at, 'X');
            }
        }
        return text.toString();
    }

    private String longYear() {
        String sign = below(2) == 0 ? "-" : "";
        String digits = String.valueOf(10_000 + random.nextLong(1L << (14 + below(30))));
        return oneOf(
                () -> "Y" + sign + digits,
                () -> "Y" + sign + (1 + below(999)) + "E" + (1 + below(12)),
                () -> "Y" + sign + digits + "S" + (1 + below(5)),
                () -> year() + "S" + (1 + below(4)));
    }

    private String grouping() {
        return year() + "-" + (21 + below(21));
    }

    private String interval() {
        List<Edtf> ends = twoInOrder();
        String first = ends.getFirst().text();
        String last = ends.getLast().text();
        return oneOf(
                () -> first + "/" + last, () -> first + "/..", () -> "../" + last, () -> first + "/", () -> "/" + last);
    }

    private String set() {
        String members = oneOf(
                () -> date() + "," + date() + "," + date(),
                this::date,
                () -> ".." + date() + "," + date(),
                () -> date() + "," + date() + "..",
                () -> (1800 + below(100)) + ".." + (1900 + below(100)));
        return below(2) == 0 ? "[" + members + "]" : "{" + members + "}";
    }

    private List<Edtf> twoInOrder() {
        return IntStream.range(0, 2)
                .mapToObj(ignored -> Edtf.parse(date()))
                .sorted()
                .toList();
    }

    @SafeVarargs
    private String oneOf(Supplier<String>... choices) {
        return choices[below(choices.length)].get();
    }
}
