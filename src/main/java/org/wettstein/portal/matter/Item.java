package org.wettstein.portal.matter;

import java.util.List;
import org.wettstein.portal.evidence.Reference;
import org.wettstein.portal.frame.Linked;

/**
 * One thing in a list on a page.
 *
 * @param anchor its own place on the page; the same as long as the record lives
 * @param kind what sort of thing it is; empty where the list has only one sort
 * @param lines what else is to be said of it
 */
public record Item(
        String anchor, When when, String kind, Linked title, List<Linked> lines, List<Reference> references) {}
