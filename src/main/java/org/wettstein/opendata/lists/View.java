package org.wettstein.opendata.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.register.Register;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/**
 * All that an answer is made from.
 *
 * @param register what everybody may see of the register at the version asked for
 * @param day the day the answer speaks of
 * @param base below which the interface stands
 */
public record View(Register register, LocalDate day, Locale language, BasePath base) {

    public View at(long version) {
        return new View(register.at(version), day, language, base);
    }

    /** Where something of the interface is found. */
    public String address(String path) {
        return base.to(Addresses.ROOT + path);
    }

    /** Whether there is such a record, at this version and for everybody. */
    public boolean shows(Id id) {
        return register.state(id).isPresent();
    }

    Wording wording() {
        return Wording.of(register, language, day);
    }

    public String words(Text text) {
        return text.in(language, languages()).words();
    }

    private List<Locale> languages() {
        return register.holder().languages().stream()
                .map(Locale::forLanguageTag)
                .toList();
    }
}
