package org.wettstein.reading.ties;

import org.wettstein.edtf.Edtf;
import org.wettstein.reading.partners.Confidence;

/** Something that happened between partners or was planned, with its date at the precision of the page. */
public record ReadEvent(EventKind kind, Edtf date, Quoted quote, Confidence confidence) {}
