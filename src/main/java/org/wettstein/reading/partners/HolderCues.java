package org.wettstein.reading.partners;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Word;

/** What one line says for or against a place in it being the holder. */
final class HolderCues {
    private static final int BESIDE = 6;
    private static final Pattern LIES = Pattern.compile(",? \\p{Ll}{1,6}(?: \\p{Ll}{1,4})? ");
    private static final Pattern DASH = Pattern.compile("[–—-]\\p{Lu}| [–—/-] \\p{Lu}");

    private final Line line;
    private final Named place;
    private final int first;
    private final Optional<Named> leading;
    private final Dateline head;
    private final boolean partnerByName;
    private final boolean introduced;
    private final boolean territory;
    private final boolean belongs;
    private final boolean qualified;
    private final boolean dateline;
    private final boolean firstOfPair;

    /** @param leading the place at the head of the line, whoever the holder is */
    HolderCues(Line line, Named place, Optional<Named> leading) {
        this.line = line;
        this.place = place;
        first = line.words().tokens().from(place.at().start());
        this.leading = leading;
        var belonging = new Belonging(line, place);
        firstOfPair = firstOfPair();
        partnerByName = partnerByName(first);
        introduced = introduced();
        territory = territory();
        belongs = belongs(belonging);
        head = new Dateline(line, place);
        dateline = head.says();
        qualified = belonging.country() && !firstOfPair;
    }

    /** What makes a place the holder and not just one that is often named. */
    boolean cue() {
        boolean tie = line.has(Category.TIE) || line.does("contact");
        return !qualified
                && (belongs
                        || dateline
                        || own()
                        || (tie && head.opensReport())
                        || (tie && (subject() || firstOfPair || firstOfTwo()))
                        || (territory && !introduced)
                        || (line.block().heading() && firstOfPair)
                        || place.role() == NameRole.PART_OF_NAME
                        || (tie && spokenOf()));
    }

    /** {@code Kiels Freunde}: a heading speaks of what is the place's own. */
    private boolean own() {
        return line.block().heading()
                && line.words().text().startsWith("s ", place.at().end())
                && Tokens.fold(place.name()).length() > 2;
    }

    private boolean spokenOf() {
        return place.role() == NameRole.NAMED && !introduced && !line.block().entry() && leading.isEmpty();
    }

    int score(boolean firstLine) {
        int score = 2;
        boolean tie = line.has(Category.TIE);
        boolean others =
                line.places().stream().anyMatch(other -> !other.key().equals(place.key()) && !other.isCountry());
        boolean alone = leading.filter(place::equals).isPresent() && !others && !firstOfTwo();
        score += tie && others && place.role() == NameRole.NAMED && !introduced ? 2 : 0;
        score += territory && !introduced ? 3 : 0;
        score += belongs ? 6 : 0;
        score += dateline ? 8 : 0;
        score += firstLine && head.opensReport() ? 6 : 0;
        score += firstLine && own() ? 6 : 0;
        score += firstLine && line.block().heading() && territory && !others ? 6 : 0;
        score += tie && !alone && subject() ? 4 : 0;
        score += firstOfPair ? 3 : 0;
        score -= alone && !belongs && !dateline && !(firstLine && territory) ? 8 : 0;
        score -= introduced ? 3 : 0;
        score -= partnerByName ? 10 : 0;
        score -= place.role() == NameRole.WHERE ? 1 : 0;
        score -= qualified ? 5 : 0;
        return place.small() && score > 0 && !subject() ? score / 2 : score;
    }

    /** “X is twinned with …”: at the head of a sentence about ties, without a country beside it. */
    private boolean subject() {
        return !line.block().entry()
                && place.role() == NameRole.NAMED
                && line.places().stream().findFirst().filter(place::equals).isPresent()
                && line.any(Category.TIE, word -> place.at().before(word.at()));
    }

    /** Between X and somewhere: even if nobody knows where. */
    private boolean firstOfTwo() {
        return line.words().before(first, Category.BETWEEN).isPresent();
    }

    /** “X and Y renew their twinning”: even a name that is also a word is a place there. */
    boolean pair() {
        return (line.has(Category.TIE) || line.block().heading()) && firstOfPair;
    }

    /** Whoever tells of two names itself first: X and Y, between X and Y. */
    private boolean firstOfPair() {
        int after = line.words().tokens().from(endWithCountry());
        return line.places().size() > 1
                && (line.words().at(after, Category.AND).isPresent() || dashed())
                && line.places().stream()
                        .filter(other -> other.role() != NameRole.QUALIFIER)
                        .findFirst()
                        .filter(place::equals)
                        .isPresent()
                && line.places().getLast().at().start() > place.at().end();
    }

    /** At the head of a line, behind {@code X (Land)} and {@code X, in Land}. */
    private int endWithCountry() {
        int end = place.at().end();
        if (place.at().start() != line.at().start()) {
            return end;
        }
        return line.places().stream()
                .filter(other -> other.role() == NameRole.QUALIFIER
                        && other.at().start() > end
                        && other.at().start() - end <= BESIDE)
                .mapToInt(other -> other.at().end())
                .findFirst()
                .orElse(end);
    }

    /** {@code X–Y} over a page of X. */
    private boolean dashed() {
        int end = place.at().end();
        var text = line.words().text();
        return line.block().heading()
                && DASH.matcher(text.substring(end, Math.min(text.length(), end + BESIDE)))
                        .lookingAt();
    }

    boolean belongs() {
        return belongs;
    }

    private boolean belongs(Belonging belonging) {
        return belonging.tieBehind()
                || (belonging.tieBefore() && belonging.town())
                || (line.block().heading() && (belonging.tieBefore() || (possesses() && (!introduced || several()))));
    }

    /** “X and its partners”, “X has twelve partner cities”, “Twelve partner cities has X”: one place, a tie, no other. */
    private boolean possesses() {
        boolean beside = line.any(Category.TIE, word -> word.afterLast() == first);
        return line.has(Category.TIE)
                && !beside
                && !place.qualified()
                && line.places().stream().noneMatch(other -> !other.key().equals(place.key()));
    }

    private boolean marked(Marker marker, int token) {
        return marker.is(line.words().tokens().folded(token));
    }

    private int territoryStart(int token) {
        return line.words().before(token, Category.TERRITORY).map(Word::first).orElse(token);
    }

    boolean territory() {
        return calledTown() && !lies();
    }

    /** {@code X della regione di Y}: Y only says where X lies. */
    private boolean lies() {
        int start = line.words().tokens().start(territoryStart(ofStart()));
        return line.places().stream()
                .filter(other -> other.at().end() <= start && start - other.at().end() <= BESIDE * 2)
                .map(other -> line.words().text().substring(other.at().end(), start))
                .anyMatch(gap -> LIES.matcher(gap).matches());
    }

    private int ofStart() {
        return line.words().before(first, Category.OF).map(Word::first).orElse(first);
    }

    private boolean calledTown() {
        int before = ofStart();
        if (before > line.words().begin() && marked(Marker.CAPITAL, before - 1)) {
            return false;
        }
        return line.words().before(before, Category.TERRITORY).isPresent()
                || line.words().before(first, Category.TERRITORY).isPresent();
    }

    /** “Cities twinned with X”: many with one, so the one is at home. */
    private boolean several() {
        return line.all(Category.TIE)
                .findFirst()
                .filter(word -> marked(Marker.SEVERAL_TIES, word.first())
                        || (word.first() > line.words().begin() && marked(Marker.SEVERAL_TIES, word.first() - 1)))
                .isPresent();
    }

    /** {@code die Partnerstadt X}, {@code its twin town X}. */
    private boolean partnerByName(int token) {
        int of = line.words().before(token, Category.OF).map(Word::first).orElse(token);
        return !firstOfPair
                && line.words()
                        .before(of, Category.TIE)
                        .filter(word -> marked(Marker.PARTNER_TOWN, word.afterLast() - 1)
                                || marked(Marker.PARTNER_TOWN, word.first()))
                        .filter(word -> of == token || new Belonging(line, place).owned(word.first()))
                        .isPresent();
    }

    private boolean introduced() {
        int token = territoryStart(first);
        return partnerByName(token)
                || line.words()
                        .before(token, Category.WITH)
                        .filter(word -> !line.words().before(token, Category.OF).isPresent())
                        .isPresent();
    }
}
