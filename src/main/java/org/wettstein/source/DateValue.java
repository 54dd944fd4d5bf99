package org.wettstein.source;

import org.wettstein.edtf.Edtf;

/** A day, month, year or span, at the precision the source gives. */
public record DateValue(Edtf date) implements Value {}
