package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;

/** A list that everybody may fetch, as JSON or CSV. */
public interface OpenList {
    /** Its name in addresses: {@code partnerships}. */
    String word();

    /** In an order that stays the same for one version, day and language. */
    List<Row> rows(View view);

    /** The record that stands under {@code key}; empty if the list is not of records, or no record can be called so. */
    Optional<Id> id(String key);

    /** Whether its items are records, each with a history. */
    default boolean ofRecords() {
        return id("any").isPresent();
    }

    Optional<Item> find(View view, String key);

    /** What an item looks like, for the description of the interface. */
    Schema schema();

    /** What of an item stands in which column of the table, in this order; the same for every register. */
    List<Column> columns();
}
