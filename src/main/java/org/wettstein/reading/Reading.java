package org.wettstein.reading;

import java.util.List;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.ties.ReadTie;

/**
 * What one page says about its holder's ties.
 *
 * @param holder whose page it is, as the register says or as the page shows
 * @param remarks what was not understood, or what the reader should know of the page
 */
public record Reading(Page page, Holding holder, List<ReadTie> ties, List<Remark> remarks) {

    public Reading {
        ties = List.copyOf(ties);
        remarks = List.copyOf(remarks);
    }
}
