package org.wettstein.web;

import java.util.Locale;
import java.util.Set;

/** The pages that somebody serves: what they are written from now, and what stands at which address. */
public interface Site {

    Edition edition();

    LanguageChoice languages();

    /** First segments of addresses that somebody else answers. */
    Set<String> elsewhere();

    /** What the page at that address is; quick, as it runs on the event loop. */
    Asked<PageRequest> understand(PagePath path, String undecodedQuery, Locale readersLanguage);
}
