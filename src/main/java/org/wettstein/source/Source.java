package org.wettstein.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A page, release, document, file or article that says something.
 *
 * @param publisher who answers for it, as a body of the register or by name
 * @param reference the publisher's own number for it: a file number, an article's id
 * @param read the day on which the office read it
 * @param languages language tags (BCP 47)
 */
public record Source(
        Id id,
        SourceType type,
        Text title,
        Optional<Id> body,
        Optional<String> publisher,
        Optional<URI> address,
        Optional<String> reference,
        Optional<Edtf> published,
        Optional<LocalDate> read,
        List<String> languages) {

    public Source {
        languages = languages.stream().map(Text::wellFormed).toList();
        if (body.isEmpty() && publisher.isEmpty() && address.isEmpty()) {
            throw new IllegalFact("source-without-publisher");
        }
    }
}
