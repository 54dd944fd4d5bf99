package org.wettstein.place.gazetteer.spelling;

/**
 * How names are compared: folded words with one space between them, so that «Sankt Gallen», «St.Gallen» and «ST-GALLEN»
 * are one spelling.
 */
public final class Spelling {
    private Spelling() {}

    public static Bytes of(CharSequence name) {
        var spelling = new Bytes();
        var words = new Words(name);
        int from = 0;
        while (true) {
            int before = spelling.length();
            if (before > 0) {
                spelling.add((byte) ' ');
            }
            if (!words.next(from, spelling)) {
                spelling.truncate(before);
                return spelling;
            }
            from = words.end();
        }
    }
}
