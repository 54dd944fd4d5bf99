package org.wettstein.body;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;

/**
 * That a person holds an office for a time.
 *
 * @param during the time, as far as sources give it; absent where none does
 * @param title how the office is called when this person holds it (Bürgermeisterin), where that differs
 */
public record Tenure(Id id, Id person, Id office, Optional<Edtf> during, Optional<Text> title, List<Id> sources) {

    public Tenure {
        sources = List.copyOf(sources);
    }
}
