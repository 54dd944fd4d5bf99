package org.wettstein.opendata.lists;

import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;

/** A list whose records have a standing on the day, which is told before what they say themselves. */
interface StandingList<T extends Record> extends OpenList {

    RecordList<T> records();

    /** What is told of a record first, its id before all. */
    Item first(View view, T record);

    /** The whole item of a record. */
    default Item item(View view, Id id, T record) {
        return records().complete(first(view, record), view, id.name(), record);
    }

    @Override
    default String word() {
        return records().word();
    }

    @Override
    default Optional<Id> id(String key) {
        return records().id(key);
    }

    @Override
    default Optional<Item> find(View view, String name) {
        return id(name).flatMap(id -> view.register().find(records().kind(), id).map(record -> item(view, id, record)));
    }

    @Override
    default Schema schema() {
        return Descriptions.withStanding(records().schema());
    }
}
