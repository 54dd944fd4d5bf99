package org.wettstein.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.wettstein.web.answer.Header;

/** What browsers must not do with anything this server sends: the one place for pages and interfaces alike. */
@Singleton
public class SecurityHeaders {
    /** The place of this filter; those with lower numbers come later. */
    public static final int FIRST = 1000;

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final List<Header> HEADERS = List.of(
            Header.of("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            Header.of("X-Content-Type-Options", "nosniff"),
            Header.of("X-Frame-Options", "DENY"),
            Header.of("Referrer-Policy", "strict-origin-when-cross-origin"),
            Header.of("Cross-Origin-Opener-Policy", "same-origin"),
            Header.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    Header.put(context.response(), HEADERS);
                    context.next();
                },
                FIRST);
    }
}
