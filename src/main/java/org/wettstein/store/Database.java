package org.wettstein.store;

import java.util.regex.Pattern;

/**
 * A PostgreSQL database in which one register lives.
 *
 * @param url as its driver understands it; may hold a password
 */
public record Database(String url) implements Storage {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@");
    private static final Pattern PASSWORD_OPTION = Pattern.compile("(?i)([?&][^=&]*password=)[^&]+");
    private static final Pattern PASSWORD_OF_USER = Pattern.compile("(//[^/@:]*:)[^@]+(?=@)");

    /** @throws StoreUnusable if the text names no such database */
    public static Database parse(String text) {
        var database = new Database(text.strip());
        if (!database.url().startsWith(SCHEME)) {
            throw new StoreUnusable("store.address", database);
        }
        return database;
    }

    /** The address with an ellipsis where a password stands, as anybody may see it. */
    public String masked() {
        var options = PASSWORD_OPTION.matcher(url).replaceAll("$1…");
        return PASSWORD_OF_USER.matcher(options).replaceAll("$1…");
    }

    @Override
    public String name() {
        int options = url.indexOf('?');
        return CREDENTIALS
                .matcher(options < 0 ? url : url.substring(0, options))
                .replaceFirst("//");
    }

    @Override
    public String toString() {
        return name();
    }
}
