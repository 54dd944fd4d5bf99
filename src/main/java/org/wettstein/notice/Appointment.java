package org.wettstein.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.wettstein.journal.Id;
import org.wettstein.register.due.Due;

/**
 * A day in a calendar.
 *
 * @param uid the same as long as the register means the same: it is made of the record, what falls due, and the day
 * @param category what sort of thing falls due
 * @param address where it can be read
 */
public record Appointment(
        String uid, LocalDate day, String summary, String description, String category, String address) {

    /** The lasting name of what falls due (RFC 7986, section 5.3, wants a UUID). */
    public static String uid(Id holder, Due due) {
        var named = String.join(
                " ",
                holder.toString(),
                due.record().toString(),
                due.kind().name().toLowerCase(Locale.ROOT),
                due.date().toString());
        return UUID.nameUUIDFromBytes(named.getBytes(UTF_8)).toString();
    }
}
