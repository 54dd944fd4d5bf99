package org.wettstein.portal.earth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The shores of the Earth (Natural Earth, 1:50 million). A ring a line, closed, the land on its right hand: longitude and
 * latitude of its first point in hundredths of a degree, then the steps from point to point.
 */
final class Land {
    private static final double HUNDREDTHS = 100;

    /** From here on the details cannot be seen. */
    private static final double FAR = Math.toRadians(60);

    private Land() {}

    /** @param reach how far the map reaches, in radians */
    static List<Spot[]> rings(double reach) {
        return reach < FAR ? Near.RINGS : Far.RINGS;
    }

    /** Read when the first map of a region is drawn. */
    private static final class Near {
        static final List<Spot[]> RINGS = read("land-near.txt");
    }

    /** Read when the first map of half the Earth is drawn. */
    private static final class Far {
        static final List<Spot[]> RINGS = read("land-far.txt");
    }

    private static List<Spot[]> read(String file) {
        var stream = Land.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("no " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, US_ASCII))) {
            return reader.lines().map(Land::ring).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Spot[] ring(String line) {
        var numbers = new StringTokenizer(line);
        var ring = new Spot[numbers.countTokens() / 2];
        int longitude = 0;
        int latitude = 0;
        for (int index = 0; index < ring.length; index++) {
            longitude += Integer.parseInt(numbers.nextToken());
            latitude += Integer.parseInt(numbers.nextToken());
            ring[index] = Spot.of(latitude / HUNDREDTHS, longitude / HUNDREDTHS);
        }
        return ring;
    }
}
