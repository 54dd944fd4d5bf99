package org.wettstein.portal.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.portal.frame.Visit;
import org.wettstein.source.Source;

/** Who published a source, of what kind it is, when it appeared and when the office read it. */
public record SourceDetails(Visit visit) {

    public String words(Source source) {
        return Stream.of(
                        publisher(source),
                        Optional.of(visit.wording().label(source.type())),
                        source.reference(),
                        source.published().map(visit.wording()::date),
                        source.read().map(day -> visit.words().say("source.read", "day", visit.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A body of the register, else a name, else the host of the address. */
    public Optional<String> publisher(Source source) {
        return source.body()
                .filter(visit::shows)
                .map(body -> visit.wording().name(body).words())
                .or(source::publisher)
                .or(() -> source.address().flatMap(address -> Optional.ofNullable(address.getHost())));
    }

    /** The languages of a source by name. */
    public String languages(List<String> tags) {
        return visit.wording()
                .list(tags.stream()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(visit.language()))
                        .toList());
    }
}
