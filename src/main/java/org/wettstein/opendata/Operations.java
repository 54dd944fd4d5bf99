package org.wettstein.opendata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The one way in which every address of the interface is asked, and answers. */
final class Operations {
    static final List<String> VIEW = List.of("on", "version", "lang");
    static final List<String> LIST = List.of("on", "version", "lang", "limit", "after");

    private static final Map<String, Parameter> QUERY = new TreeMap<>(Map.of(
            "on",
                    query(
                            "on",
                            "the day the answer speaks of; by itself today",
                            type(SchemaType.STRING).format("date")),
            "version",
                    query(
                            "version",
                            "the register's version; alone it also means the day of its entry",
                            type(SchemaType.INTEGER)),
            "lang", query("lang", "the language of texts and problems; else Accept-Language", type(SchemaType.STRING)),
            "limit", query("limit", "how many items at most; 100 by itself, 1000 at most", type(SchemaType.INTEGER)),
            "after", query("after", "the id of the item after which to continue", type(SchemaType.STRING)),
            "from-day",
                    query(
                            "from",
                            "the first day; by itself the day asked about",
                            type(SchemaType.STRING).format("date")),
            "to-day",
                    query(
                            "to",
                            "the last day; by itself a year later",
                            type(SchemaType.STRING).format("date")),
            "from-position", query("from", "the position of the first entry", type(SchemaType.INTEGER))));

    private Operations() {}

    static void describe(Components components) {
        QUERY.forEach(components::addParameter);
        components.addResponse(
                "unchanged", OASFactory.createAPIResponse().description("as it was: the ETag still fits"));
        components.addResponse(
                "problem",
                content("application/problem+json", problem())
                        .description("what is wrong with the question and what would be accepted (RFC 9457)"));
    }

    /** @param parameters names of parameters of the query; {@code name} stands in the path */
    static PathItem get(String tag, String summary, String mediaType, Schema schema, List<String> parameters) {
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .addTag(tag)
                        .summary(summary)
                        .parameters(
                                parameters.stream().map(Operations::parameter).toList())
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "200", content(mediaType, schema).description("named by its ETag"))
                                .addAPIResponse("304", response("unchanged"))
                                .addAPIResponse("400", response("problem"))
                                .addAPIResponse("404", response("problem"))));
    }

    static List<String> and(List<String> parameters, String... more) {
        return Stream.concat(parameters.stream(), Stream.of(more)).toList();
    }

    private static Parameter parameter(String name) {
        return name.equals("name")
                ? OASFactory.createParameter()
                        .name("name")
                        .in(Parameter.In.PATH)
                        .required(true)
                        .description("the id inside this list")
                        .schema(type(SchemaType.STRING))
                : OASFactory.createParameter().ref(name);
    }

    private static APIResponse response(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }

    private static Schema problem() {
        var schema = type(SchemaType.OBJECT).addProperty("status", type(SchemaType.INTEGER));
        Stream.of("type", "title", "code", "detail", "accepted")
                .forEach(member -> schema.addProperty(member, type(SchemaType.STRING)));
        return schema;
    }

    private static APIResponse content(String mediaType, Schema schema) {
        return OASFactory.createAPIResponse()
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

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
