package org.wettstein.register.evidence;

import java.util.Optional;
import org.wettstein.source.Assertion;
import org.wettstein.source.Source;

/**
 * An assertion beside what holds.
 *
 * @param source empty if its content is withheld
 * @param comparison how it stands to the official assertion, or to what the record says where none is official; empty if
 *     there is neither
 */
public record WeighedAssertion(Assertion assertion, Optional<Source> source, Optional<Comparison> comparison) {}
