package org.wettstein.journal;

import java.util.Map;
import org.wettstein.store.Refusal;

/** Contents that cannot be withheld, because they are unknown or already gone. */
public final class WithholdingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    WithholdingRefused(String key, Hash item) {
        super(key, Map.of("item", item.toString()));
    }
}
