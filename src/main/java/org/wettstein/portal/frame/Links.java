package org.wettstein.portal.frame;

import java.util.Locale;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;

/**
 * Addresses of pages in one language, within the same view.
 *
 * @param base below which the site stands
 * @param view the day and version that are asked for, which every link keeps
 */
public record Links(BasePath base, Locale language, Query view) {

    public String home() {
        return folder() + view.text();
    }

    public String section(Section section) {
        return section(section, view);
    }

    public String section(Section section, Query query) {
        return section == Section.PARTNERSHIPS ? home() : folder() + section.word() + query.text();
    }

    /** The page of a record, if its kind has pages. */
    public Optional<String> find(Id record) {
        return Section.ofKind(record.kind())
                .map(section -> folder() + section.word() + "/" + record.name() + view.text());
    }

    /** The list of a section as a table for programs. */
    public String table(Section section) {
        return table(section, view);
    }

    public String table(Section section, Query query) {
        return data("v1/" + section.table() + ".csv")
                + query.with("lang", language.toLanguageTag()).text();
    }

    /** The feed of changes, which speaks of the present alone. */
    public String history() {
        return folder() + "history.atom";
    }

    /** The calendar of what falls due, which speaks of the present alone. */
    public String calendar() {
        return folder() + "due.ics";
    }

    /** Something of the interface for programs. */
    public String data(String path) {
        return base.to("/api/" + path);
    }

    private String folder() {
        return base.to("/" + language.toLanguageTag() + "/");
    }
}
