package org.wettstein.bench;

/**
 * One line of the result.
 *
 * @param reach what was promised; empty where nothing was
 */
record Row(String work, String ours, String rival, String ratio, String reach, Verdict verdict) {

    enum Verdict {
        MET("yes"),
        NOT_MET("**no**"),
        NOTHING_PROMISED("–");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }
    }

    static Verdict met(boolean met) {
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    static Row told(String work, String ours, String rival, String ratio) {
        return new Row(work, ours, rival, ratio, "", Verdict.NOTHING_PROMISED);
    }

    String markdown() {
        return "| " + String.join(" | ", work, ours, rival, ratio, reach, verdict.word) + " |";
    }
}
