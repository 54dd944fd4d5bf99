package org.wettstein.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages of one package in one language; a family is a package's messages in all of them. */
record Bundle(String family, String language, NavigableMap<String, String> messages, List<String> repeatedKeys) {
    private static final Pattern NAME = Pattern.compile("(messages)_([a-z]{2,3}(?:_[A-Z]{2})?)\\.properties");

    static List<Bundle> under(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Bundle> bundles = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                Matcher name = NAME.matcher(path.getFileName().toString());
                if (name.matches()) {
                    bundles.add(read(folder.relativize(path.getParent()).toString(), name.group(2), path));
                }
            }
            return bundles;
        }
    }

    private static Bundle read(String family, String language, Path file) throws IOException {
        NavigableMap<String, String> messages = new TreeMap<>();
        List<String> repeated = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            new Recording(messages, repeated).load(reader);
        }
        return new Bundle(family, language, messages, repeated);
    }

    String where(String key) {
        return family + "/messages_" + language + ".properties: " + key;
    }

    /** Properties would silently let the later of two equal keys win. */
    private static final class Recording extends Properties {
        private final transient NavigableMap<String, String> messages;
        private final transient List<String> repeated;

        Recording(NavigableMap<String, String> messages, List<String> repeated) {
            this.messages = messages;
            this.repeated = repeated;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (messages.put((String) key, (String) value) != null) {
                repeated.add((String) key);
            }
            return super.put(key, value);
        }
    }
}
