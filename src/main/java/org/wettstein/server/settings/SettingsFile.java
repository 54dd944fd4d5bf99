package org.wettstein.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A file of settings: one {@code key=value} a line, in UTF-8; lines that begin with {@code #} are for people. */
final class SettingsFile {
    private final Path path;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsFile(Path path) {
        this.path = path;
    }

    /** An empty value counts as none. */
    static Map<Setting, String> read(Path path) {
        var file = new SettingsFile(path);
        var lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.take(line, i + 1);
            }
        }
        file.values.values().removeIf(String::isEmpty);
        return file.values;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException unreadable) {
            throw new SettingsRefused(
                    "unreadable", Map.of("file", path.toString(), "detail", String.valueOf(unreadable.getMessage())));
        }
    }

    private void take(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw refused("malformed", number, Map.of("given", line));
        }
        var key = line.substring(0, equals).strip();
        var setting = Setting.ofKey(key)
                .orElseThrow(() -> refused(
                        "unknown",
                        number,
                        Map.of("given", key, "nearest", Nearest.to(key).key())));
        if (values.put(setting, line.substring(equals + 1).strip()) != null) {
            throw refused("twice", number, Map.of("given", key));
        }
    }

    private SettingsRefused refused(String key, int line, Map<String, Object> arguments) {
        return new SettingsRefused(key, arguments, path, line);
    }
}
