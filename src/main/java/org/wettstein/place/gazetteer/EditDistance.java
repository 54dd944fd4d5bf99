package org.wettstein.place.gazetteer;

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one spelling of another
 * (optimal string alignment). One thread's.
 */
final class EditDistance {
    private static final int LONGEST = 64;
    private static final int FAR = LONGEST;

    private final byte[] wanted;
    private int[] row = new int[LONGEST + 1];
    private int[] previous = new int[LONGEST + 1];
    private int[] beforePrevious = new int[LONGEST + 1];

    /** At most 64 bytes of UTF-8. */
    EditDistance(byte[] wanted) {
        this.wanted = wanted;
    }

    /** True if the string from {@code start} to {@code end} is at most so far away. */
    boolean within(int most, byte[] joined, int start, int end) {
        if (Math.abs(end - start - wanted.length) > most) {
            return false;
        }
        for (int column = 0; column <= wanted.length; column++) {
            previous[column] = column;
        }
        for (int index = 1; index <= end - start; index++) {
            if (fillRow(index, most, joined, start) > most) {
                return false;
            }
            var free = beforePrevious;
            beforePrevious = previous;
            previous = row;
            row = free;
        }
        return previous[wanted.length] <= most;
    }

    /** Gives the least distance in the row; what lies further from the diagonal than {@code most} cannot matter. */
    private int fillRow(int index, int most, byte[] joined, int start) {
        int first = Math.max(1, index - most);
        int last = Math.min(wanted.length, index + most);
        row[first - 1] = first == 1 ? index : FAR;
        int least = row[first - 1];
        for (int column = first; column <= last; column++) {
            row[column] = distance(index, column, joined, start);
            least = Math.min(least, row[column]);
        }
        if (last < wanted.length) {
            row[last + 1] = FAR;
        }
        return least;
    }

    private int distance(int index, int column, byte[] joined, int start) {
        byte letter = joined[start + index - 1];
        int changed = previous[column - 1] + (wanted[column - 1] == letter ? 0 : 1);
        int distance = Math.min(changed, Math.min(previous[column], row[column - 1]) + 1);
        boolean swapped = index > 1
                && column > 1
                && wanted[column - 2] == letter
                && wanted[column - 1] == joined[start + index - 2];
        return swapped ? Math.min(distance, beforePrevious[column - 2] + 1) : distance;
    }
}
