package org.wettstein.register.course;

import org.wettstein.agreement.Decision;
import org.wettstein.edtf.Certainty;

/** That a decision applies on a day, or perhaps does. */
public record Applied(Certainty certainty, Decision decision) {}
