package org.wettstein.reading.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/** Since when a tie is said to be; the formal start before that of working together. */
record StartReading(List<Scoped> lines, Quoting quoting) {
    private static final int ENTRY_LENGTH = 160;
    private static final int BESIDE = 30;
    private static final int FACT = 45;
    private static final Pattern BRACKET = Pattern.compile("[^;]*[(\\[] ?");
    private static final List<String> OTHER_ACTS =
            List.of("visit", "celebrate", "plan", "suspend", "end", "exchange", "renew", "gift", "consider", "contact");
    private static final List<String> BESIDE_THE_POINT = List.of("contact", "term", "settle", "among");

    List<Start> starts(Partner partner, List<ReadAgreement> agreements) {
        var found = new ArrayList<Start>();
        for (var scoped : lines) {
            if (scoped.about(partner)) {
                Moment.of(scoped, partner)
                        .forEach(date -> start(scoped, partner, date).ifPresent(found::add));
            }
        }
        agreements.forEach(agreement -> signed(agreement).ifPresent(found::add));
        found.sort(Comparator.comparing(Start::rank)
                .thenComparing(start -> start.date().text().length())
                .reversed()
                .thenComparing(Start::date));
        var once = new LinkedHashMap<String, Start>();
        found.forEach(start -> once.putIfAbsent(start.date().text(), start));
        return finerFirst(earlierFirst(List.copyOf(once.values())));
    }

    /** A text of later years does not begin a tie that the list of partners dates before it. */
    private static List<Start> earlierFirst(List<Start> starts) {
        return starts.stream()
                .filter(start -> start.rank() == Start.IN_ENTRY
                        && starts.getFirst().rank() == Start.AGREED
                        && year(start) < year(starts.getFirst()))
                .findFirst()
                .map(entry -> Stream.concat(Stream.of(entry), starts.stream().filter(start -> !start.equals(entry)))
                        .toList())
                .orElse(starts);
    }

    private static int year(Start start) {
        return start.date().earliest().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    }

    /** A day that another sentence gives for the same start stands before its year. */
    private static List<Start> finerFirst(List<Start> starts) {
        return starts.stream()
                .filter(start -> start.formal()
                        && start.date().text().length()
                                > starts.getFirst().date().text().length()
                        && starts.getFirst().date().contains(start.date()))
                .findFirst()
                .map(finer -> Stream.concat(Stream.of(finer), starts.stream().filter(start -> !start.equals(finer)))
                        .toList())
                .orElse(starts);
    }

    private static Optional<Start> signed(ReadAgreement agreement) {
        int rank =
                switch (agreement.type()) {
                    case FRAMEWORK -> Start.SIGNED;
                    case OTHER, DECLARATION -> Start.AGREED;
                    case MEMORANDUM, LETTER_OF_INTENT -> Start.MEMORANDUM;
                    case RENEWAL, ADDENDUM -> 0;
                };
        return rank == 0
                ? Optional.empty()
                : agreement
                        .signed()
                        .or(() -> agreement.validFrom())
                        .map(date -> new Start(date, rank, agreement.quote(), agreement.confidence()));
    }

    private Optional<Start> start(Scoped scoped, Partner partner, Dated date) {
        var line = scoped.line();
        if (ofOneOfThem(scoped)) {
            return Optional.empty();
        }
        if (date.role() == DateRole.UNTIL || (past(line, date) && !bracketed(scoped, partner, date))) {
            return Optional.empty();
        }
        if (date.role() == DateRole.SPAN) {
            return term(scoped, date);
        }
        return rank(scoped, partner, date)
                .map(rank -> new Start(date.date(), rank, quoting.of(line), confidence(scoped, rank)));
    }

    /** “The first partnership was made in 1989”, behind a list of partners: of one, and nobody knows of which. */
    static boolean ofOneOfThem(Scoped scoped) {
        var line = scoped.line();
        return !scoped.named()
                && scoped.partners().size() > 1
                && line.all(Category.TIE).anyMatch(tie -> line.words()
                        .before(tie.first(), Category.FORMER)
                        .isPresent());
    }

    /** A pilot from 2021 to 2024 began in 2021. */
    private Optional<Start> term(Scoped scoped, Dated date) {
        var line = scoped.line();
        boolean ofTie = line.does("pilot") || (line.does("term") && tie(line));
        return !ofTie || line.does("plan")
                ? Optional.empty()
                : Edtf.find(date.text().split("/", 2)[0])
                        .map(begin -> new Start(
                                begin, Start.MEMORANDUM, quoting.of(line), confidence(scoped, Start.MEMORANDUM)));
    }

    private static Confidence confidence(Scoped scoped, int rank) {
        if (!scoped.named()) {
            return scoped.single() ? Confidence.FROM_ITS_SECTION : Confidence.SEVERAL_TIES;
        }
        return rank == Start.IN_ENTRY ? Confidence.DATE_IN_ENTRY : Confidence.DATE_BESIDE_ITS_WORD;
    }

    private static Optional<Integer> rank(Scoped scoped, Partner partner, Dated date) {
        var line = scoped.line();
        boolean since = date.role() == DateRole.SINCE;
        boolean began = line.does("begin") || line.does("sign") || line.does("follow");
        if (tie(line) && (since || began) && !line.does("celebrate")) {
            return Optional.of(Start.TIE_BEGAN);
        }
        if (entry(scoped, partner) || ((tie(line) || partner.isToldIn(line)) && bracketed(scoped, partner, date))) {
            return Optional.of(Start.IN_ENTRY);
        }
        if ((since || began || tie(line)) && fact(scoped)) {
            return Optional.of(Start.IN_ENTRY);
        }
        boolean joined = line.does("follow")
                && partner.evidence().stream()
                        .anyMatch(evidence -> evidence.line().equals(line)
                                && evidence.confidence() == Confidence.FROM_THE_SENTENCE_BEFORE);
        if (joined || (since && line.has(Category.AGREEMENT))) {
            return Optional.of(Start.AGREED);
        }
        if (tie(line) && partner.isToldIn(line) && onlyDated(line)) {
            return Optional.of(Start.AGREED);
        }
        boolean works = line.has(Category.TIE) || line.does("contact") || line.does("exchange");
        boolean begun = line.has(Category.TIE) && line.does("begin") && !line.does("celebrate");
        return (since && works) || begun ? Optional.of(Start.WORKING_TOGETHER) : Optional.empty();
    }

    /** “In 1956 a twinning with X”: nothing else happens there that the date could be that of. */
    private static boolean onlyDated(Line line) {
        boolean sentence = line.words().text().charAt(line.at().end() - 1) == '.';
        return sentence
                && !line.block().entry()
                && !line.has(Category.DESCRIBE)
                && OTHER_ACTS.stream().noneMatch(line::does)
                && line.exactDates().stream().allMatch(date -> date.role() == DateRole.ON);
    }

    /** A word for the tie itself, not just for working together. */
    private static boolean tie(Line line) {
        return line.all(Category.TIE).map(Kinds::of).anyMatch(kind -> Kinds.formal(kind) || kind == KindOfTie.UNKNOWN);
    }

    /** “Established: 1988” alone below the partner's heading. */
    private static boolean fact(Scoped scoped) {
        return scoped.single()
                && scoped.line().at().length() <= FACT
                && !scoped.line().has(Category.DESCRIBE);
    }

    /** “Lyon (1981), Oslo (1990)”. */
    private static boolean bracketed(Scoped scoped, Partner partner, Dated date) {
        var text = scoped.line().words().text();
        return scoped.mentions(partner).stream()
                .filter(place -> place.at().before(date.at())
                        && date.at().start() - place.at().end() <= BESIDE)
                .map(place -> text.substring(place.at().end(), date.at().start()))
                .anyMatch(gap -> BRACKET.matcher(gap).matches()
                        && gap.chars().filter(letter -> letter == ')').count() <= 1);
    }

    private static boolean entry(Scoped scoped, Partner partner) {
        var line = scoped.line();
        return partner.leads(line.block()) && line.at().length() <= ENTRY_LENGTH;
    }

    /** Whether the line says of another date that the tie is since then. */
    private static boolean since(Line line) {
        return line.dates().stream().anyMatch(other -> other.role() == DateRole.SINCE);
    }

    /** What is renewed, ended or only planned there does not begin there. */
    private static boolean past(Line line, Dated date) {
        var nearest = line.all(Category.ACT)
                .filter(word -> !BESIDE_THE_POINT.contains(word.id()))
                .filter(word -> !word.at().overlaps(date.at()))
                .min(Comparator.comparingInt(word -> word.at().distance(date.at())))
                .map(word -> word.id())
                .orElse("");
        boolean over = date.role() != DateRole.SINCE
                && (nearest.equals("end") || nearest.equals("suspend"))
                && !line.words().text().startsWith(",", date.at().end());
        boolean planned = line.does("plan") && !line.does("sign");
        boolean renewed = nearest.equals("renew") || (line.does("renew") && since(line));
        boolean aside = renewed || line.does("celebrate") || planned;
        return over || (aside && date.role() != DateRole.SINCE);
    }
}
