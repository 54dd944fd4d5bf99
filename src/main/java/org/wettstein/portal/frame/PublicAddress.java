package org.wettstein.portal.frame;

import java.util.Optional;

/**
 * Where the site stands on the net, as its operator says; never what a request claims.
 *
 * @param base without a slash at the end
 * @param configured false for the address it merely listens at, which is no address to be known by
 */
public record PublicAddress(String base, boolean configured) {

    public static PublicAddress of(Optional<String> configured, String listening) {
        return configured
                .map(given -> new PublicAddress(given.replaceAll("/+$", ""), true))
                .orElseGet(() -> new PublicAddress(listening, false));
    }

    /** As calendars on phones and desks are told to subscribe. */
    public String webcal() {
        return base.replaceFirst("^https?:", "webcal:");
    }

    public String of(String path) {
        return base + path;
    }
}
