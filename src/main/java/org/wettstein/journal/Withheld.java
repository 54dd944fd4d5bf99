package org.wettstein.journal;

/**
 * A withholding that stands in the journal.
 *
 * @param gone false if another process was still reading an older state of the files: the words are not served any more,
 *     and {@link Journal#purge} takes them out of the files once the reader is done
 */
public record Withheld(long position, Hash hash, boolean gone) {}
