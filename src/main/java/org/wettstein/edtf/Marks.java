package org.wettstein.edtf;

import java.util.EnumSet;
import java.util.Set;
import org.wettstein.edtf.EdtfDate.Component;

/** Which components of a date are marked uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}). */
record Marks(Set<Component> uncertain, Set<Component> approximate) {

    static Marks none() {
        return new Marks(EnumSet.noneOf(Component.class), EnumSet.noneOf(Component.class));
    }

    static boolean isMark(char character) {
        return character == '?' || character == '~' || character == '%';
    }

    boolean isEmpty() {
        return uncertain.isEmpty() && approximate.isEmpty();
    }

    /** To the left of a component: of this one only. */
    void addOne(char mark, Component component) {
        add(mark, EnumSet.of(component));
    }

    /** To the right of a component: of this one and all before it. */
    void addUpTo(char mark, Component component) {
        add(mark, EnumSet.range(Component.YEAR, component));
    }

    private void add(char mark, Set<Component> components) {
        if (mark != '~') {
            uncertain.addAll(components);
        }
        if (mark != '?') {
            approximate.addAll(components);
        }
    }
}
