package org.wettstein.reading.text;

/** A piece of a page's text, from its first character to the one after its last. */
public record Stretch(int start, int end) implements Comparable<Stretch> {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    public boolean before(Stretch other) {
        return end <= other.start;
    }

    /** How many characters lie between this one and another; 0 if they touch or overlap. */
    public int distance(Stretch other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    /** From the first character of either to the last one. */
    public Stretch to(Stretch other) {
        return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Stretch other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
