package org.wettstein.server.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.wettstein.store.Refusal;

/** Settings that cannot be meant as they stand: a key nobody knows, a line without a value, two that contradict. */
final class SettingsRefused extends Refusal {
    private static final long serialVersionUID = 1;

    SettingsRefused(String key, Map<String, Object> arguments) {
        super("server.settings." + key, arguments);
    }

    SettingsRefused(String key, Map<String, Object> arguments, Path file, int line) {
        this(key, with(arguments, file, line));
    }

    private static Map<String, Object> with(Map<String, Object> arguments, Path file, int line) {
        var all = new HashMap<>(arguments);
        all.put("file", file.toString());
        all.put("line", line);
        return all;
    }
}
