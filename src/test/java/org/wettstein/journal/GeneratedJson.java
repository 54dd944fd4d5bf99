package org.wettstein.journal;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Values of every shape, for properties. */
final class GeneratedJson {
    private static final String[] PIECES = {
        "a", "ü", "東", "\"", "\\", "\n", "\u0001", "\ud83d\ude00", " ", "/", "\u2028", "\u007f"
    };

    private GeneratedJson() {}

    static Json value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth < 4 ? 5 : 3)) {
            case 0 -> new JsonString(text(random));
            case 1 -> new JsonInteger(random.nextLong(-JsonInteger.LARGEST, JsonInteger.LARGEST + 1));
            case 2 -> new JsonBoolean(random.nextBoolean());
            case 3 -> object(random, depth);
            default -> array(random, depth);
        };
    }

    static JsonObject object(RandomGenerator random, int depth) {
        var members = new TreeMap<String, Json>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(text(random), value(random, depth + 1));
        }
        return JsonObject.of(members);
    }

    private static JsonArray array(RandomGenerator random, int depth) {
        var elements = new ArrayList<Json>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(value(random, depth + 1));
        }
        return new JsonArray(elements);
    }

    static String text(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
