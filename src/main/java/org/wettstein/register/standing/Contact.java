package org.wettstein.register.standing;

import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/**
 * That the partners dealt with each other.
 *
 * @param record the activity or agreement that shows it, or the partnership itself
 */
public record Contact(Edtf date, Id record) {}
