package org.wettstein.architecture;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One message in ICU's pattern language, looked at for what breaks in front of a reader. */
record Message(String pattern, String language) {
    /** An apostrophe next to a brace, hash or bar is the pattern language's own quoting. */
    private static final Pattern QUOTING = Pattern.compile("'[{}#|]+'");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names of arguments, or their numbers. */
    Set<String> arguments() {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int index = 0; index < parsed.countParts(); index++) {
            Part part = parsed.getPart(index);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    /** Everything wrong with the message by itself. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(typography());
        try {
            faults.addAll(missingPlurals(new MessagePattern(pattern)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            faults.add("is no ICU pattern: " + e.getMessage());
        }
        return faults;
    }

    private List<String> typography() {
        return new Typography(QUOTING.matcher(pattern).replaceAll("·"), language).faults();
    }

    /** How many words stand in it, those of its arguments not counted. */
    int length() {
        MessagePattern parsed = new MessagePattern(pattern);
        var text = new StringBuilder();
        var within = new ArrayDeque<Boolean>();
        for (int index = 0; index < parsed.countParts() - 1; index++) {
            Part part = parsed.getPart(index);
            switch (part.getType()) {
                case MSG_START -> within.push(true);
                case ARG_START -> within.push(false);
                case MSG_LIMIT, ARG_LIMIT -> within.pop();
                default -> {}
            }
            if (Boolean.TRUE.equals(within.peek())) {
                text.append(' ')
                        .append(
                                pattern,
                                part.getLimit(),
                                parsed.getPart(index + 1).getIndex());
            }
        }
        return (int) WORD.matcher(text).results().count();
    }

    private static void check(List<String> faults, boolean isFaulty, String sentence) {
        if (isFaulty) {
            faults.add(sentence);
        }
    }

    private List<String> missingPlurals(MessagePattern parsed) {
        List<String> faults = new ArrayList<>();
        for (int index = 0; index < parsed.countParts(); index++) {
            Part part = parsed.getPart(index);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                Set<String> missing = needed(part.getArgType());
                missing.removeAll(selectors(parsed, index));
                check(faults, !missing.isEmpty(), "lacks the plural forms " + missing);
            }
        }
        return faults;
    }

    /** The forms that whole numbers up to a thousand take in the language. */
    private Set<String> needed(ArgType type) {
        PluralRules rules = PluralRules.forLocale(
                new ULocale(language), type == ArgType.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL);
        Set<String> forms = new TreeSet<>(Set.of("other"));
        IntStream.rangeClosed(0, 1000).mapToObj(rules::select).forEach(forms::add);
        return forms;
    }

    /** The selectors of one argument, not of those nested in it; {@code =1} stands for the form of one. */
    private static Set<String> selectors(MessagePattern parsed, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = parsed.getLimitPartIndex(start);
        for (int index = start + 1; index < end; index++) {
            Part part = parsed.getPart(index);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                String selector = parsed.getSubstring(part);
                selectors.add(selector.equals("=1") ? "one" : selector);
            } else if (part.getType() == Part.Type.MSG_START) {
                index = parsed.getLimitPartIndex(index);
            }
        }
        return selectors;
    }
}
