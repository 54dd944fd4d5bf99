package org.wettstein.partnership;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;

/**
 * What a tie is called for a time.
 *
 * @param kind the kind by which ties can be compared between holders
 * @param word the holder's own word for it in each language
 * @param during when that word was right; absent when nothing is known of any change
 * @param decision the decision it rests on
 * @param apart whether the holder keeps it apart from its partnerships: a cooperation without agreement, a project
 *     that the parliament would not call partnership
 */
public record Naming(KindOfTie kind, Text word, Optional<Edtf> during, Optional<Id> decision, boolean apart) {}
