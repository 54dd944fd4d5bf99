package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * What a record says in one respect, with its sources.
 *
 * @param disagreement the anchor of what sources say otherwise; empty where they do not
 */
public record Fact(String label, List<Linked> values, List<Reference> references, String disagreement) {}
