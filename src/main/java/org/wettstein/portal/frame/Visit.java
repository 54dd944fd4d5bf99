package org.wettstein.portal.frame;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.register.Register;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/**
 * Somebody's look at one page: which register, on which day, in which language.
 *
 * @param register the public register at the version that is asked for
 * @param newest the public register as it is now
 * @param day the day the page speaks of
 * @param asked the day and version as they were asked for; empty for the present
 * @param query all that was asked for
 * @param base below which the site stands
 */
public record Visit(
        Register register,
        Register newest,
        Locale language,
        LanguageChoice languages,
        LocalDate day,
        LocalDate today,
        PagePath path,
        Query asked,
        Query query,
        Wording wording,
        BasePath base) {
    private static final int LAST_YEAR = 9999;

    public Words words() {
        return new Words(language);
    }

    public Links links() {
        return new Links(base, language, asked);
    }

    /** The path of this page as the world sees it, without what was asked. */
    public String address() {
        return base.to(path.text());
    }

    /** Who keeps the register, as it is now: the frame of a page is never of the past. */
    public Holder holder() {
        return newest.holder();
    }

    /** Whether the page speaks of the present, as the address says nothing else. */
    public boolean present() {
        return asked.isEmpty();
    }

    /** Whether something dated so is to be shown: the past does not know what came later, the present plans ahead. */
    public boolean knows(Optional<Edtf> date) {
        return day.equals(today)
                || date.flatMap(Edtf::earliest).filter(day::isBefore).isEmpty();
    }

    /** Whether everybody may know of the record at the version shown. */
    public boolean shows(Id record) {
        return register.state(record).isPresent();
    }

    /** Leads nowhere if the record is not public: its id can tell too much. */
    public Linked name(Id record) {
        return linked(wording.name(record), page(record).orElse(""));
    }

    /** The record's own page, if everybody may read it there. */
    public Optional<String> page(Id record) {
        return new OwnPages(register, links()).find(record);
    }

    public Linked plainName(Id record) {
        return linked(wording.name(record), "");
    }

    public Linked linked(Text text) {
        return linked(wording.passage(text), "");
    }

    public Linked linked(Passage passage, String address) {
        return new Linked(passage.words(), passage.foreign() ? passage.tag() : "", address);
    }

    /** The words of the register as it is now. */
    public Wording inPresent() {
        return Wording.of(newest, language, today);
    }

    /** Some years after the day, so far as years have four digits. */
    public LocalDate ahead(int years) {
        return day.getYear() + years > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : day.plusYears(years);
    }

    /** Some years before the day, so far as years have four digits. */
    public LocalDate back(int years) {
        return day.getYear() < years ? LocalDate.of(0, 1, 1) : day.minusYears(years);
    }

    /** As the page's language sorts names. */
    public Comparator<String> alphabetical() {
        return Collator.getInstance(language)::compare;
    }

    public String date(LocalDate date) {
        return wording.date(Edtf.parse(date.toString()));
    }
}
