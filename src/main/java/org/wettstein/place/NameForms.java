package org.wettstein.place;

import java.util.Optional;
import org.wettstein.language.Text;

/**
 * A place's name as a sentence needs it, with article and preposition.
 *
 * @param in where something is: in den USA, au Massachusetts, a Toyama
 * @param to where somebody travels: in die USA, à Toyama
 * @param of what belongs to it or is tied to it: der USA, du Massachusetts, di Toyama
 * @param with who one is tied with: mit den USA, avec le Massachusetts
 */
public record NameForms(Optional<Text> in, Optional<Text> to, Optional<Text> of, Optional<Text> with) {}
