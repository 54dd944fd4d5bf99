package org.wettstein.language;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.EdtfInterval.End;
import org.wettstein.edtf.EdtfSet;
import org.wettstein.edtf.EdtfSet.Member;

/** The words for several dates: «1667, 1668 oder 1670–1672». */
record SetWords(DateWords words) {

    String list(EdtfSet set) {
        List<String> members =
                set.members().stream().map(member -> say(member, set.oneOf())).toList();
        ListFormatter.Type type = set.oneOf() ? ListFormatter.Type.OR : ListFormatter.Type.AND;
        return ListFormatter.getInstance(words.locale(), type, ListFormatter.Width.WIDE)
                .format(members);
    }

    private String say(Member member, boolean oneOf) {
        return switch (member) {
            case Member.One(EdtfDate date) -> words.say(date, "bare");
            case Member.Range(Optional<EdtfDate> from, Optional<EdtfDate> to)
            when from.isEmpty() -> open(to.orElseThrow(), oneOf ? "or-before" : "and-before");
            case Member.Range(Optional<EdtfDate> from, Optional<EdtfDate> to)
            when to.isEmpty() -> open(from.orElseThrow(), oneOf ? "or-after" : "and-after");
            case Member.Range(Optional<EdtfDate> from, Optional<EdtfDate> to) ->
                new IntervalWords(words)
                        .range(new EdtfInterval(new End.At(from.orElseThrow()), new End.At(to.orElseThrow())));
        };
    }

    private String open(EdtfDate date, String key) {
        return words.message(key, "date", words.say(date, "bare"));
    }
}
