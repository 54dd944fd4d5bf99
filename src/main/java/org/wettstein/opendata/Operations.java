package org.wettstein.opendata;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The one way in which every address of the interface is asked, and answers. */
final class Operations {
    private static final List<Parameter> VIEW = List.of(
            query(
                    "on",
                    "the day the answer speaks of; by itself today",
                    type(SchemaType.STRING).format("date")),
            query(
                    "version",
                    "the register's version; alone it also means the day of its entry",
                    type(SchemaType.INTEGER)),
            query("lang", "the language of texts and problems; else Accept-Language", type(SchemaType.STRING)));

    private static final List<Parameter> PAGING = List.of(
            query("limit", "how many items at most; 100 by itself, 1000 at most", type(SchemaType.INTEGER)),
            query("after", "the id of the item after which to continue", type(SchemaType.STRING)));

    static final List<Parameter> LIST = and(VIEW, PAGING);
    static final List<Parameter> ITEM = and(VIEW, List.of(name()));
    static final List<Parameter> HISTORY = and(LIST, List.of(name()));

    private Operations() {}

    static PathItem of(String tag, String summary, String mediaType, Schema schema, List<Parameter> parameters) {
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .addTag(tag)
                        .summary(summary)
                        .parameters(parameters)
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse("200", response("the answer, named by its ETag", mediaType, schema))
                                .addAPIResponse(
                                        "304", OASFactory.createAPIResponse().description("as it was"))
                                .addAPIResponse("400", problem("a parameter that cannot be understood"))
                                .addAPIResponse("404", problem("no such list, record, version or language"))));
    }

    private static APIResponse problem(String description) {
        var schema = type(SchemaType.OBJECT)
                .addProperty("type", type(SchemaType.STRING))
                .addProperty("title", type(SchemaType.STRING))
                .addProperty("status", type(SchemaType.INTEGER))
                .addProperty("code", type(SchemaType.STRING))
                .addProperty("detail", type(SchemaType.STRING))
                .addProperty("accepted", type(SchemaType.STRING));
        return response(description, "application/problem+json", schema);
    }

    private static APIResponse response(String description, String mediaType, Schema schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema)));
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Parameter name() {
        return OASFactory.createParameter()
                .name("name")
                .in(Parameter.In.PATH)
                .required(true)
                .description("the id inside this list")
                .schema(type(SchemaType.STRING));
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static List<Parameter> and(List<Parameter> some, List<Parameter> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
