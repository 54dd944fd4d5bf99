package org.wettstein.opendata;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** How a program hands in a change, as OpenAPI describes it; {@code ChangeResource} does it. */
final class HandingIn {
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "201", "accepted; Location names its entry, Wettstein-Version the version",
            "400", "no JSON",
            "401", "no valid token",
            "403", "changes are closed here",
            "404", "changes are taken at the management port only",
            "409", "somebody else's change came first: both states",
            "413", "more than 16 MiB",
            "415", "not application/json",
            "422", "rules it breaks, each with record, field and reason",
            "503", "the disk is full or the database away; says whether anything was written"));

    private HandingIn() {}

    static PathItem operation() {
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .addTag("changes")
                        .summary("Hand in a change, with the bearer token of this register")
                        .description(
                                "The form is described in docs/changes.md. Closed until a file with a token is named.")
                        .requestBody(form())
                        .responses(answers()));
    }

    private static RequestBody form() {
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(SchemaType.OBJECT))));
    }

    private static APIResponses answers() {
        var answers = OASFactory.createAPIResponses();
        ANSWERS.forEach((status, meaning) ->
                answers.addAPIResponse(status, OASFactory.createAPIResponse().description(meaning)));
        return answers;
    }
}
