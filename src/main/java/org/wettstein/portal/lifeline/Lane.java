package org.wettstein.portal.lifeline;

/** Where across a strip something is drawn, in pixels. */
record Lane(long y, long height) {

    long middle() {
        return y + height / 2;
    }
}
