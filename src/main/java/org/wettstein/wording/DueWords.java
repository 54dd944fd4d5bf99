package org.wettstein.wording;

import java.util.HashMap;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.due.Due;

/** What falls due, in a sentence each. */
record DueWords(Speech speech, Names names) {

    String sentence(Due due) {
        var arguments = new HashMap<String, Object>(due.arguments());
        arguments.put("record", names.words(due.record()));
        arguments.put("date", speech.date(due.recorded()));
        arguments.put("day", speech.date(Edtf.parse(due.date().toString())));
        arguments.put("tense", due.date().isBefore(speech.day()) ? "past" : "ahead");
        return speech.say("due." + Labels.word(due.kind()), Map.copyOf(arguments));
    }
}
