package org.wettstein.portal.frame;

import java.util.Optional;
import org.wettstein.web.arrival.BasePath;

/**
 * Where the site stands on the net, as its operator says; never what a request claims.
 *
 * @param origin scheme and host, without a slash at the end
 * @param configured false for the address it merely listens at, which is no address to be known by
 * @param base the path of that host below which the site stands
 */
public record PublicAddress(String origin, boolean configured, BasePath base) {

    /** Of a site that has its host to itself. */
    public PublicAddress(String origin, boolean configured) {
        this(origin, configured, BasePath.NONE);
    }

    public static PublicAddress of(Optional<String> configured, String listening, BasePath base) {
        return configured
                .map(given -> new PublicAddress(given.replaceAll("/+$", ""), true, base))
                .orElseGet(() -> new PublicAddress(listening, false, base));
    }

    /** As calendars on phones and desks are told to subscribe. */
    public String webcal() {
        return origin.replaceFirst("^https?:", "webcal:");
    }

    /** @param path as the world sees it, which is how {@link Links} and {@link Visit#address} write it */
    public String of(String path) {
        return origin + path;
    }

    /** @param path within the site */
    public String within(String path) {
        return of(base.to(path));
    }
}
