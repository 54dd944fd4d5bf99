package org.wettstein.web;

import java.util.Locale;

/** Why a request is not answered as it was asked. The codes are stable: programs may rely on them. */
public enum ProblemCode {
    MALFORMED_REQUEST(400),
    MALFORMED_PARAMETER(400),
    REPEATED_PARAMETER(400),
    NOT_A_DAY(400),
    NOT_A_NUMBER(400),
    NOT_A_WORD(400),
    DAYS_REVERSED(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    NO_SUCH_LANGUAGE(404),
    NO_SUCH_VERSION(404),
    METHOD_NOT_ALLOWED(405),
    OVERTAKEN(409),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    REJECTED(422),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    STORAGE_FULL(503),
    OUTCOME_UNKNOWN(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable word, {@code not-a-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
