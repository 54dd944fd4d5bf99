package org.wettstein.reading;

import java.util.List;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.ties.ReadTie;

/**
 * What one page says about its holder's ties.
 *
 * @param holder whose page it is, as the register says or as the page shows
 * @param lines what the page says, line by line, each with the partners that it is about
 * @param remarks what was not understood, or what the reader should know of the page
 */
public record Reading(Page page, Holding holder, List<ReadTie> ties, List<Scoped> lines, List<Remark> remarks) {

    public Reading {
        ties = List.copyOf(ties);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }
}
