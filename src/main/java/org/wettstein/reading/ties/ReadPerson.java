package org.wettstein.reading.ties;

import java.util.Optional;
import org.wettstein.reading.partners.Confidence;

/** Somebody who signed, visited, founded or spoke for a tie. */
public record ReadPerson(String name, Optional<String> office, Quoted quote, Confidence confidence) {}
