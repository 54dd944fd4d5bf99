package org.wettstein.portal.matter;

import java.util.List;
import org.wettstein.portal.evidence.Reference;
import org.wettstein.portal.frame.Linked;

/**
 * Somebody who acted for a side, in which office and when.
 *
 * @param original the name in its original script; without words where there is none
 */
public record PersonInOffice(
        Linked name, Linked original, String office, String body, String during, List<Reference> references) {}
