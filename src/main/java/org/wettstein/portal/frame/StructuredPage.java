package org.wettstein.portal.frame;

import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;

/** A page in the words of schema.org, as JSON-LD. */
record StructuredPage(Visit visit, PublicAddress address) {

    /** Fit to stand in a script element: nothing in it can end that element or open a comment. */
    String of(Subject subject, String site) {
        return embeddable(page(subject, site));
    }

    private JsonObject page(Subject subject, String site) {
        var page = JsonObject.of("@context", "https://schema.org")
                .with("@type", "WebPage")
                .with("name", subject.title().isEmpty() ? site : subject.title())
                .with("description", subject.description())
                .with("inLanguage", visit.language().toLanguageTag())
                .with("isPartOf", JsonObject.of("@type", "WebSite").with("name", site))
                .with("publisher", publisher());
        var told = subject.thing().map(thing -> page.with("about", thing)).orElse(page);
        return address.configured() ? told.with("url", address.of(visit.address())) : told;
    }

    private JsonObject publisher() {
        return JsonObject.of("@type", "GovernmentOrganization")
                .with("name", visit.wording().passage(visit.holder().name()).words());
    }

    /** HTML, section 4.12.1.3: a script's text must not hold what looks like its end or like a comment. */
    static String embeddable(Json json) {
        return json.canonical().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
