package org.wettstein.opendata;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.OpenList;
import org.wettstein.opendata.lists.OpenLists;

/** The interface as OpenAPI describes it: each list by itself, with the schema that its noun makes. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class OpenDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            document.setPaths(OASFactory.createPaths());
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getInfo()
                .description(
                        "The public register as open data. Nothing internal is here, at no version and on no day.");
        OpenLists.all().forEach(list -> {
            document.getComponents().addSchema(list.word(), list.schema());
            add(document.getPaths(), list);
        });
    }

    private static void add(Paths paths, OpenList list) {
        var word = list.word();
        var address = Addresses.ROOT + word;
        paths.addPathItem(address, Operations.of(word, "All " + word, "application/json", page(word), Operations.LIST));
        paths.addPathItem(
                address + ".csv",
                Operations.of(word, "All " + word + " as a table", "text/csv", text(), Operations.LIST));
        paths.addPathItem(
                address + "/{name}",
                Operations.of(word, "One of the " + word, "application/json", reference(word), Operations.ITEM));
        if (list.id("any").isPresent()) {
            paths.addPathItem(
                    address + "/{name}/history",
                    Operations.of(
                            word,
                            "What it said at each version that changed it",
                            "application/json",
                            page(list.word() + "-history"),
                            Operations.HISTORY));
        }
    }

    /** A list's envelope. */
    private static Schema page(String word) {
        return object().addProperty("version", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty(
                        "items",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference(word)))
                .addProperty(
                        "next",
                        text().addType(SchemaType.NULL).description("the path of the next page; null on the last one"));
    }

    private static Schema reference(String word) {
        return word.endsWith("-history")
                ? object().addProperty("version", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("retired", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                        .addProperty("record", reference(word.replace("-history", "")))
                : OASFactory.createSchema().ref("#/components/schemas/" + word);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
