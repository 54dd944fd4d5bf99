package org.wettstein.holder;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * The city, canton or region that keeps this register.
 *
 * @param timeZone says which day it is: a term that ends today ends at midnight there
 * @param languages the languages of its public pages, the first one leading
 * @param partners its partnerships in the order in which it names them
 * @param corrections where the public can report a mistake
 * @param accent the one colour of its public pages, {@code #8a1c2c}
 * @param notice what every page says at its foot, for example that the register is a sample
 */
public record Holder(
        Id id,
        Text name,
        Id place,
        Optional<Id> office,
        ZoneId timeZone,
        List<String> languages,
        List<Id> partners,
        Corrections corrections,
        Optional<String> accent,
        Optional<Text> notice) {

    public Holder {
        languages = languages.stream().map(Text::wellFormed).toList();
        partners = List.copyOf(partners);
        if (languages.isEmpty()) {
            throw new IllegalFact("holder-without-language");
        }
        if (accent.filter(colour -> !colour.matches("#[0-9a-f]{6}")).isPresent()) {
            throw new IllegalFact("no-colour", accent.orElseThrow());
        }
    }
}
