package org.wettstein.journal.plaintext;

import java.util.Map;
import org.wettstein.store.Refusal;

/** Why a line does not stand where it stands. */
final class LineRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    LineRefused(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }
}
