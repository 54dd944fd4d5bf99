package org.wettstein.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.Descriptions;
import org.wettstein.opendata.lists.OpenList;
import org.wettstein.opendata.lists.OpenLists;
import org.wettstein.web.arrival.BasePath;

/** The interface as OpenAPI describes it: each list by itself, with the schema that its noun makes. */
final class OpenDocument {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private OpenDocument() {}

    /** @param base below which everything stands */
    static OpenAPI describe(BasePath base, String version) {
        var document = OASFactory.createOpenAPI()
                .openapi("3.1.0")
                .info(OASFactory.createInfo().title("Wettstein").version(version))
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents());
        if (!base.isNone()) {
            document.addServer(OASFactory.createServer().url(base.to("")));
        }
        Operations.describe(document.getComponents());
        OpenLists.all().forEach(list -> {
            document.getComponents().addSchema(list.word(), list.schema());
            addRecords(document.getPaths(), list);
        });
        addOthers(document.getPaths());
        document.getPaths().addPathItem(Addresses.ROOT + "changes", HandingIn.operation());
        return document;
    }

    private static void addRecords(Paths paths, OpenList list) {
        var word = list.word();
        var address = Addresses.ROOT + word;
        paths.addPathItem(address, Operations.get(word, "All " + word, JSON, page(item(word)), Operations.LIST));
        paths.addPathItem(
                address + ".csv", Operations.get(word, "All " + word + " as a table", CSV, text(), Operations.LIST));
        paths.addPathItem(
                address + "/{name}",
                Operations.get(word, "One of the " + word, JSON, item(word), Operations.and(Operations.VIEW, "name")));
        if (list.ofRecords()) {
            paths.addPathItem(
                    address + "/{name}/history",
                    Operations.get(
                            word,
                            "What one of the " + word + " said at each version that changed it",
                            JSON,
                            page(state(item(word))),
                            Operations.and(Operations.LIST, "name")));
        }
    }

    private static void addOthers(Paths paths) {
        var due = Operations.and(Operations.LIST, "from-day", "to-day");
        var entries = Operations.and(Operations.VIEW, "from-position", "limit");
        paths.addPathItem(
                Addresses.ROOT + "due",
                Operations.get("due", "What falls due between two days", JSON, page(Descriptions.due()), due));
        paths.addPathItem(
                Addresses.ROOT + "due.csv",
                Operations.get("due", "What falls due between two days, as a table", CSV, text(), due));
        paths.addPathItem(
                Addresses.ROOT + "entries",
                Operations.get(
                        "entries",
                        "When something changed and which public records",
                        JSON,
                        page(Descriptions.entry()),
                        entries));
        paths.addPathItem(
                Addresses.ROOT + "entries.csv",
                Operations.get("entries", "The journal's entries as a table", CSV, text(), entries));
        paths.addPathItem(
                Addresses.ROOT + "export",
                Operations.get("export", "The public journal, one JSON value a line", "text/plain", text(), List.of()));
        paths.addPathItem(
                Addresses.ROOT + "register",
                Operations.get(
                        "register",
                        "Whose register it is and where it stands",
                        JSON,
                        Descriptions.register(),
                        Operations.VIEW));
    }

    /** A list's envelope. */
    private static Schema page(Schema item) {
        return object().addProperty("version", type(SchemaType.INTEGER))
                .addProperty("items", type(SchemaType.ARRAY).items(item))
                .addProperty(
                        "next",
                        text().addType(SchemaType.NULL).description("the path of the next page; null on the last one"));
    }

    private static Schema state(Schema item) {
        return object().addProperty("version", type(SchemaType.INTEGER))
                .addProperty("retired", type(SchemaType.BOOLEAN))
                .addProperty("record", item);
    }

    private static Schema item(String word) {
        return OASFactory.createSchema().ref(word);
    }

    private static Schema object() {
        return type(SchemaType.OBJECT);
    }

    private static Schema text() {
        return type(SchemaType.STRING);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
