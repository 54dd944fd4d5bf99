package org.wettstein.reading.ties;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Word;

/**
 * Which partners of a sentence share a subject: “with X on music, with Y and Z on water”. Where subjects stand between the
 * partners' names, each belongs to the names right before it, or behind it if the sentence begins with a subject.
 */
record Shares(Scoped scoped, List<Word> subjects) {
    private static final int SEVERAL = 2;

    /** A partner where the sentence names it. */
    private record Mention(Partner partner, Stretch at) {}

    boolean has(Partner partner, Word subject) {
        if (scoped.partners().size() < SEVERAL) {
            return true;
        }
        var mentions = mentions();
        boolean parted = between(mentions);
        return !parted || owners(mentions, subject).contains(partner);
    }

    private List<Mention> mentions() {
        return scoped.partners().stream()
                .flatMap(partner -> scoped.mentions(partner).stream().map(place -> new Mention(partner, place.at())))
                .sorted(Comparator.comparingInt(mention -> mention.at().start()))
                .toList();
    }

    private boolean between(List<Mention> mentions) {
        return mentions.size() >= SEVERAL
                && subjects.stream()
                        .anyMatch(subject -> mentions.getFirst().at().before(subject.at())
                                && subject.at().before(mentions.getLast().at()));
    }

    private Set<Partner> owners(List<Mention> mentions, Word subject) {
        boolean ahead = subjects.getFirst().at().before(mentions.getFirst().at());
        var row = ahead ? mentions : mentions.reversed();
        var owners = new HashSet<Partner>();
        int last = -1;
        for (var mention : row) {
            boolean onItsSide =
                    ahead ? subject.at().before(mention.at()) : mention.at().before(subject.at());
            if (onItsSide && (last < 0 || !parted(last, mention.at().start()))) {
                owners.add(mention.partner());
                last = mention.at().start();
            } else if (onItsSide) {
                return owners;
            }
        }
        return owners;
    }

    private boolean parted(int one, int other) {
        return subjects.stream()
                .anyMatch(subject -> subject.at().start() > Math.min(one, other)
                        && subject.at().start() < Math.max(one, other));
    }
}
