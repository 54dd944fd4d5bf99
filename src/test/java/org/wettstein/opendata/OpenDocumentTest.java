package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;
import org.wettstein.opendata.lists.OpenLists;

class OpenDocumentTest {
    private final OpenAPI document = OASFactory.createOpenAPI();

    @Test
    void describesEveryListWithItsTableItsRecordsAndTheirHistory() {
        new OpenDocument().filterOpenAPI(document);

        assertThat(OpenLists.all()).allSatisfy(list -> assertThat(
                        document.getPaths().getPathItems().keySet())
                .contains(
                        "/api/v1/" + list.word(),
                        "/api/v1/" + list.word() + ".csv",
                        "/api/v1/" + list.word() + "/{name}"));
        assertThat(document.getPaths().getPathItems())
                .containsKeys("/api/v1/agreements/{name}/history", "/api/v1/due", "/api/v1/entries", "/api/v1/register")
                .doesNotContainKey("/api/v1/contradictions/{name}/history");
    }

    @Test
    void describesARecordByTheFieldsOfItsNoun() {
        new OpenDocument().filterOpenAPI(document);

        assertThat(document.getComponents().getSchemas().get("agreements").getProperties())
                .containsKeys("id", "title", "parties", "term", "standing", "gaps", "texts");
    }
}
