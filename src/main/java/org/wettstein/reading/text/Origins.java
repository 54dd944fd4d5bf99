package org.wettstein.reading.text;

/**
 * From cleaned text back to what the page shows, and on to the input that it was read from.
 *
 * @param shown what a reader sees
 * @param cleaned for each character of the cleaned text, where it stands in {@code shown}
 * @param markup for each character shown, where it stands in the input; empty if the input is what is shown
 * @param written the input itself
 */
@SuppressWarnings("ArrayRecordComponent") // a million positions, made once and shared by nobody else
public record Origins(String shown, int[] cleaned, int[] markup, String written) {

    /** Whether the input says by markup what its parts are. */
    boolean markedUp() {
        return markup.length > 0;
    }

    public String shown(Stretch at) {
        return shown.substring(cleaned[at.start()], end(at));
    }

    public Stretch input(Stretch at) {
        int start = cleaned[at.start()];
        int last = Math.max(start, end(at) - 1);
        return markup.length == 0 ? new Stretch(start, last + 1) : new Stretch(markup[start], markup[last] + 1);
    }

    /** With the marks that belong to the last letter, but without what is invisible behind it. */
    private int end(Stretch at) {
        int end = at.length() == 0 ? cleaned[at.start()] : cleaned[at.end() - 1] + 1;
        while (end < shown.length() && Character.getType(shown.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
