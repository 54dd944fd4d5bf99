package org.wettstein.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Another process writes to this data folder. */
public final class DataFolderLocked extends Refusal {
    private static final long serialVersionUID = 1L;

    DataFolderLocked(Path folder, Optional<Long> holder) {
        super(holder.isPresent() ? "store.locked-by" : "store.locked", arguments(folder, holder));
    }

    private static Map<String, Object> arguments(Path folder, Optional<Long> holder) {
        var arguments = new HashMap<String, Object>(Map.of("folder", folder.toString()));
        // As text: a process number takes no thousands separators.
        holder.ifPresent(process -> arguments.put("process", Long.toString(process)));
        return arguments;
    }
}
