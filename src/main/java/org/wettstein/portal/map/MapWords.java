package org.wettstein.portal.map;

import java.util.Locale;
import java.util.Map;
import org.wettstein.language.Messages;
import org.wettstein.portal.earth.CompassPoint;

/** The words of maps in one language. */
public record MapWords(Locale language) {
    private static final Messages MESSAGES = Messages.of(MapWords.class);

    public String say(String key) {
        return MESSAGES.say(language, key);
    }

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }

    String distance(long kilometres) {
        return say("distance", Map.of("kilometres", kilometres));
    }

    String direction(Partner partner) {
        return partner.atHome()
                ? say("direction.home")
                : say("direction."
                        + CompassPoint.of(partner.bearing().azimuth()).word());
    }

    String whereabouts(Partner partner) {
        return partner.atHome()
                ? say("direction.home")
                : say(
                        "whereabouts",
                        Map.of(
                                "distance",
                                distance(partner.bearing().roundKilometres()),
                                "direction",
                                direction(partner)));
    }
}
