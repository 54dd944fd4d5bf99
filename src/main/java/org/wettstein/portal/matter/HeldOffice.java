package org.wettstein.portal.matter;

import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;

/**
 * An office that somebody holds or held.
 *
 * @param title what it is called when this person holds it; without words where nobody says
 * @param body without words where it is not public
 * @param during empty where no source gives it
 */
public record HeldOffice(Id person, Linked name, Linked title, Linked body, String during, List<Id> sources) {}
