package org.wettstein.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the members of a set between its brackets. */
final class SetParser {
    private static final String DOTS = "..";

    private final String text;
    private final int limit;

    private SetParser(String text) {
        this.text = text;
        this.limit = text.length() - 1;
    }

    static boolean opens(char character) {
        return character == '[' || character == '{';
    }

    static EdtfSet parse(String text) {
        return new SetParser(text).parse();
    }

    private EdtfSet parse() {
        boolean oneOf = text.charAt(0) == '[';
        if (text.charAt(limit) != (oneOf ? ']' : '}')) {
            throw Reason.SET_END.at(limit + 1);
        }
        List<EdtfSet.Member> members = new ArrayList<>();
        int from = 1;
        for (int comma = end(from); ; comma = end(from)) {
            members.add(member(from, comma));
            if (comma == limit) {
                return new EdtfSet(text, oneOf, members);
            }
            from = comma + 1;
        }
    }

    private int end(int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? limit : comma;
    }

    private EdtfSet.Member member(int from, int to) {
        int dots = text.indexOf(DOTS, from, to);
        if (dots < 0) {
            Optional<EdtfDate> date = date(from, to);
            return new EdtfSet.Member(date, date);
        }
        int after = dots + DOTS.length();
        if (!mayBeOpen(from, to, dots == from, after == to)) {
            throw Reason.SET_OPEN.at(dots);
        }
        Optional<EdtfDate> first = dots == from ? Optional.empty() : date(from, dots);
        Optional<EdtfDate> last = after == to ? Optional.empty() : date(after, to);
        return range(first, last, dots);
    }

    /** Only the first member can be open before its date, and only the last after it. */
    private boolean mayBeOpen(int from, int to, boolean openBefore, boolean openAfter) {
        boolean atBegin = !openBefore || from == 1;
        boolean atEnd = !openAfter || to == limit;
        return atBegin && atEnd && !(openBefore && openAfter);
    }

    private static EdtfSet.Member range(Optional<EdtfDate> first, Optional<EdtfDate> last, int dots) {
        if (first.isPresent() && last.isPresent()) {
            if (!first.get().hasSameComponents(last.get())) {
                throw Reason.SET_PRECISION.at(dots);
            }
            if (last.get().span().isBefore(first.get().span())) {
                throw Reason.SET_BACKWARDS.at(dots);
            }
        }
        return new EdtfSet.Member(first, last);
    }

    private Optional<EdtfDate> date(int from, int to) {
        if (from >= to) {
            throw Reason.SET_MEMBER.at(from);
        }
        EdtfDate date = DateParser.parse(text, from, to);
        if (date.time().isPresent()) {
            throw Reason.SET_TIME.at(from);
        }
        return Optional.of(date);
    }
}
