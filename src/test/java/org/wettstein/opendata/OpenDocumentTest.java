package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.junit.jupiter.api.Test;
import org.wettstein.opendata.lists.OpenLists;
import org.wettstein.web.arrival.BasePath;

class OpenDocumentTest {
    private final OpenAPI document = OpenDocument.describe(BasePath.NONE, "1");

    @Test
    void describesEveryListWithItsTableItsRecordsAndTheirHistory() {
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
        assertThat(document.getComponents().getSchemas().get("agreements").getProperties())
                .containsKeys("id", "title", "parties", "term", "standing", "gaps", "texts");
    }

    @Test
    void describesHowAChangeIsHandedInAndWhatIsAnswered() {
        var change = document.getPaths().getPathItem("/api/v1/changes").getPOST();

        assertThat(change.getRequestBody().getRequired()).isTrue();
        assertThat(change.getResponses().getAPIResponses()).containsKeys("201", "409", "422", "503");
    }

    @Test
    void namesThePathBelowWhichEverythingStands() {
        assertThat(document.getServers()).isNull();
        assertThat(OpenDocument.describe(BasePath.of("/partnerschaften"), "1").getServers())
                .extracting(Server::getUrl)
                .containsExactly("/partnerschaften");
    }
}
