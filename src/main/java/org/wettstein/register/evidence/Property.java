package org.wettstein.register.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.register.Kind;
import org.wettstein.register.codec.Decoding;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Value;

/**
 * One thing that all records of a kind can say: when an agreement was signed, what a partnership works on.
 *
 * @param words the accepted words, if it is of a fixed vocabulary or a yes or no
 * @param settable whether a ruling can set it; what lies inside of a list can only be compared
 */
public record Property(Kind<?> kind, PropertyPath path, PropertyType type, List<String> words, boolean settable) {

    public Property {
        words = List.copyOf(words);
    }

    /** The value in a record of this kind; of words in several languages, the first. */
    public Optional<Value> read(Record record) {
        return statements(record).stream().map(Statement::value).findFirst();
    }

    /** All that a record of this kind says here: nothing, one value, or the same words in each language. */
    public List<Statement> statements(Record record) {
        return RecordedStatements.list(type, PropertyJson.find(kind.encode(record), path.steps()));
    }

    /** The records that a record of this kind names here, as often as it names them. */
    public List<Id> named(Record record) {
        return type == PropertyType.REFERENCES
                ? RecordedStatements.ids(PropertyJson.find(kind.encode(record), path.steps()))
                : List.of();
    }

    /** What a refusal says about what would be accepted. */
    public Map<String, String> expectation() {
        return Map.of("property", path.text(), "type", type.word(), "accepted", String.join(", ", words));
    }

    /** Whether a value can stand here, so that it can be compared with others. */
    public boolean fits(Value value) {
        return PropertyForm.find(type, value).isPresent()
                && (words.isEmpty()
                        || words.containsAll(PropertyForm.text(value).stream().toList()));
    }

    /**
     * The record with what the statement says; {@code includes} adds to what is there. Steps on the way that are absent
     * are made, as far as their other fields may be absent too. Of words, those in the statement's language are set.
     *
     * @return empty after every misfit has been reported to {@code decoding}, which knows the record's id
     */
    public Optional<Record> set(Record record, Statement statement, Decoding decoding) {
        return new SettingProperty(this, statement, decoding).in(record);
    }

    Optional<Record> record(Json form, Decoding decoding) {
        return kind.codec().decode(form, decoding).map(Record.class::cast);
    }
}
