package org.wettstein.journal;

import java.util.Optional;
import java.util.Set;

/** How an item is read from its envelope. */
final class ItemForm {
    private static final Set<String> KEYS = Set.of("body", "form", "kind", "salt", "visibility");

    private ItemForm() {}

    static Item read(Fields fields) {
        fields.only(KEYS);
        var form = fields.integer("form");
        if (form < 1 || form > Integer.MAX_VALUE) {
            throw Fields.wrong("form");
        }
        var visibility = fields.parsed("visibility", Visibility::find);
        var kind = fields.parsed("kind", value -> Id.find(value + "/x").map(Id::kind));
        var salt = fields.optional(
                "salt",
                with -> with.parsed("salt", digits -> Optional.of(digits).filter(Item::isSalt)));
        return new Item(kind, (int) form, visibility, salt, fields.members("body"));
    }
}
