package org.wettstein.language;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one part of the product in every language it speaks: ICU message patterns under keys, with named
 * arguments.
 *
 * <p>A family of files {@code messages_<language>.properties} (UTF-8) lies beside the package it serves. Threads may
 * share an instance.
 */
public final class Messages {
    private final Class<?> home;
    private final Map<String, Map<String, String>> patterns = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Class<?> home) {
        this.home = home;
    }

    /** The messages that lie in the package of {@code home}. */
    public static Messages of(Class<?> home) {
        return new Messages(home);
    }

    /** The message under {@code key} in {@code language}, English where the family lacks that language. */
    public String say(Locale language, String key, Map<String, ?> arguments) {
        var format = formats.computeIfAbsent(
                language.getLanguage() + ' ' + key, ignored -> Numbers.message(pattern(language, key), language));
        synchronized (format) { // ICU formats are not thread-safe
            return format.format(arguments);
        }
    }

    public String say(Locale language, String key) {
        return say(language, key, Map.of());
    }

    public boolean has(Locale language, String key) {
        return patterns(language).containsKey(key);
    }

    public Set<String> keys(Locale language) {
        return new TreeSet<>(patterns(language).keySet());
    }

    private String pattern(Locale language, String key) {
        var pattern = patterns(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language + " beside " + home.getName());
        }
        return pattern;
    }

    private Map<String, String> patterns(Locale language) {
        return patterns.computeIfAbsent(language.getLanguage(), this::load);
    }

    private Map<String, String> load(String language) {
        var name = "messages_" + language + ".properties";
        try (var stream = home.getResourceAsStream(name)) {
            if (stream != null) {
                return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (language.equals("en")) {
            throw new IllegalStateException("no " + name + " beside " + home.getName());
        }
        return load("en");
    }

    private static Map<String, String> read(Reader file) throws IOException {
        var properties = new Properties();
        properties.load(file);
        return properties.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(identity(), properties::getProperty));
    }
}
