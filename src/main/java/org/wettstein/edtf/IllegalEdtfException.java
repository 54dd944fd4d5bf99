package org.wettstein.edtf;

/** A text is no EDTF value: why, and where; whoever shows it to people puts the reason into their language. */
public final class IllegalEdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int position;

    IllegalEdtfException(Reason reason, int position) {
        super(reason.key() + " at " + position);
        this.reason = reason;
        this.position = position;
    }

    public Reason reason() {
        return reason;
    }

    /** Counted in characters of the whole text from 1; one past its end if something is missing there. */
    public int position() {
        return position;
    }
}
