package org.wettstein.journal;

import java.text.Normalizer;

/** Unicode normalisation form C, in which every text enters the journal, so that equal words are equal bytes. */
final class Nfc {
    private Nfc() {}

    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean normalised(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
