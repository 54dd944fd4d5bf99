package org.wettstein.body;

import org.wettstein.journal.Id;
import org.wettstein.language.Text;

/**
 * A function of a body that somebody holds for a time: mayor of Seoul, governor of Toyama.
 *
 * @param title the function in each language
 * @param body the body it is a function of
 */
public record Office(Id id, Text title, Id body) {}
