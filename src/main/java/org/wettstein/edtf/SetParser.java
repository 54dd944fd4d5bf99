package org.wettstein.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.EdtfSet.Member;

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
        List<Member> members = new ArrayList<>();
        int from = 1;
        for (int comma = end(from); ; comma = end(from)) {
            members.add(member(from, comma));
            if (comma == limit) {
                return new EdtfSet(oneOf, members);
            }
            from = comma + 1;
        }
    }

    private int end(int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? limit : comma;
    }

    private Member member(int from, int to) {
        int dots = text.indexOf(DOTS, from, to);
        if (dots < 0) {
            return new Member.One(date(from, to));
        }
        int after = dots + DOTS.length();
        if (!mayBeOpen(from, to, dots == from, after == to)) {
            throw Reason.SET_OPEN.at(dots);
        }
        Optional<EdtfDate> first = dots == from ? Optional.empty() : Optional.of(date(from, dots));
        Optional<EdtfDate> last = after == to ? Optional.empty() : Optional.of(date(after, to));
        Member.Range.fault(first, last).ifPresent(reason -> {
            throw reason.at(dots);
        });
        return new Member.Range(first, last);
    }

    /** Only the first member can be open before its date, and only the last after it. */
    private boolean mayBeOpen(int from, int to, boolean openBefore, boolean openAfter) {
        boolean atBegin = !openBefore || from == 1;
        boolean atEnd = !openAfter || to == limit;
        return atBegin && atEnd && !(openBefore && openAfter);
    }

    private EdtfDate date(int from, int to) {
        if (from == to) {
            throw Reason.SET_MEMBER.at(from);
        }
        int time = text.indexOf('T', from, to);
        if (time >= 0) {
            throw Reason.SET_TIME.at(time);
        }
        return DateParser.parse(text, from, to);
    }
}
