package org.wettstein.server.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pages stand on the net.
 *
 * @param origin {@code https://www.example.org}; absent if nobody said so
 * @param path {@code /partnerschaften}; empty for a host of their own
 */
public record SiteAddress(Optional<String> origin, String path) {
    private static final String PATH = "(/[A-Za-z0-9._~-]+)*";

    /**
     * @param address the whole address of the pages; its path may be left to {@code path}
     * @param path the path alone, for whoever does not say the address
     * @throws SettingsRefused if one of them is none, or they contradict each other
     */
    public static SiteAddress of(Optional<String> address, Optional<String> path) {
        var uri = address.map(SiteAddress::parse);
        var own = path.map(given -> path(Setting.PATH, given, given));
        var ofAddress = uri.map(parsed -> path(Setting.ADDRESS, address.get(), parsed.getRawPath()));
        if (own.isPresent()
                && ofAddress
                        .filter(found -> !found.isEmpty() && !found.equals(own.get()))
                        .isPresent()) {
            throw new SettingsRefused("contradicting", Map.of("address", address.get(), "path", path.get()));
        }
        return new SiteAddress(
                uri.map(parsed -> parsed.getScheme() + "://" + parsed.getRawAuthority()),
                own.or(() -> ofAddress).orElse(""));
    }

    private static URI parse(String given) {
        try {
            var uri = new URI(given);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException none) {
            // refused below with the rest
        }
        throw misfit(Setting.ADDRESS, given);
    }

    private static String path(Setting setting, String given, String path) {
        var trimmed = path.replaceAll("/+$", "");
        if (!trimmed.matches(PATH)) {
            throw misfit(setting, given);
        }
        return trimmed;
    }

    private static SettingsRefused misfit(Setting setting, String given) {
        return new SettingsRefused("no-" + setting.name().toLowerCase(Locale.ROOT), Map.of("given", given));
    }
}
