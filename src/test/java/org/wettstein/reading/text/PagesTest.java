package org.wettstein.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void decodesWhatItsMarkItsMetaOrItsBytesSay() {
        var sentence = "<p>Die Städtepartnerschaft mit Łódź</p>";
        assertThat(text(("\uFEFF" + sentence).getBytes(StandardCharsets.UTF_16LE)))
                .contains("Städtepartnerschaft mit Łódź");
        assertThat(text(("\uFEFF" + sentence).getBytes(StandardCharsets.UTF_8))).startsWith("Die Städte");
        assertThat(text(sentence.getBytes(StandardCharsets.UTF_8))).contains("Łódź");
        assertThat(text(("<meta charset='iso-8859-2'>" + sentence).getBytes(Charset.forName("iso-8859-2"))))
                .contains("Łódź");
        assertThat(text("<p>Zürich – Genève</p>".getBytes(Charset.forName("windows-1252"))))
                .contains("Zürich – Genève");
        assertThat(text("<meta charset=shift_jis><p>富山県 Toyama</p>".getBytes(Charset.forName("windows-31j"))))
                .contains("富山県");
        assertThat(text("<meta charset=gb2312><p>上海 Shanghai</p>".getBytes(Charset.forName("GB18030"))))
                .contains("上海");
    }

    @Test
    void decodesOldEncodingsThatNothingDeclaresAndThoseDeclaredWrongly() {
        var sentence = "<p>Städtepartnerschaft mit Liège seit 1958, für Zürich</p>";
        for (var encoding : List.of("windows-1252", "iso-8859-15", "x-MacRoman")) {
            assertThat(text(sentence.getBytes(Charset.forName(encoding))))
                    .as(encoding)
                    .contains("Städtepartnerschaft mit Liège");
        }
        assertThat(text(("\uFEFF" + sentence).getBytes(StandardCharsets.UTF_16BE)))
                .contains("Städtepartnerschaft mit Liège");
        assertThat(text(("<meta charset=iso-8859-1>" + sentence).getBytes(StandardCharsets.UTF_8)))
                .contains("Städtepartnerschaft mit Liège");
        assertThat(text(("<meta charset=utf-8>" + sentence).getBytes(Charset.forName("windows-1252"))))
                .contains("Städtepartnerschaft mit Liège");
    }

    @Test
    void keepsUtf8WithAFewBrokenBytes() {
        var bytes = "Die Städtepartnerschaften für Zürich, Genève und Łódź x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(text(bytes)).contains("Städtepartnerschaften", "Łódź");
    }

    @Test
    void refusesWhatIsNoPageWithAWord() {
        assertThat(key("%PDF-1.7 Partnerstadt".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("page-of-other-format");
        assertThat(key(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).isEqualTo("page-of-other-format");
        assertThat(key(new byte[1000])).isEqualTo("page-not-text");
        assertThat(key(new byte[Contents.LARGEST + 1])).isEqualTo("page-too-large");
        assertThat(key("<html>".concat("<div>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("page-too-deep");
    }

    @Test
    void leavesOutNavigationBannersAndScripts() {
        var page = html("""
                <nav><a>Paris</a></nav><div class="cookie-consent">Cookies</div><script>var a = "Rom";</script><style>p{}</style>
                <main><h1>Partnerstädte</h1><p>Text</p></main><footer>Wien</footer>""");

        assertThat(words(page)).containsExactly("Partnerstädte", "Text");
    }

    @Test
    void keepsAPageWhoseWholeTextStandsInAnElementCalledMenu() {
        assertThat(
                        words(
                                html(
                                        "<div class='menu'><p>Die Partnerstadt der Stadt ist seit langem eine andere</p></div><p>kurz</p>")))
                .contains("Die Partnerstadt der Stadt ist seit langem eine andere");
    }

    @Test
    void tellsHeadingsEntriesRowsAndCaptionsApart() {
        var page = html("""
                <h2>Lyon</h2><ul><li>eins</li></ul><table><tr><td>Oslo</td><td>1990</td></tr></table>
                <img src="a.png" alt="Ein Bild von Lyon"><figcaption>Unterschrift</figcaption>""");

        assertThat(page.blocks().stream().map(Block::kind))
                .containsExactly(
                        BlockKind.HEADING, BlockKind.ITEM, BlockKind.ROW, BlockKind.CAPTION, BlockKind.CAPTION);
        assertThat(words(page)).contains("Oslo\t1990");
    }

    @Test
    void saysWhereInTheMarkupAWordStands() {
        var input = "<html><body><p>Seit &auml;ltester Zeit: <b>Lyon</b> &amp; <i>Oslo</i></p></body></html>";
        var page = Pages.ofHtml("page", input);
        int start = page.text().indexOf("Oslo");
        var position = page.position(new Stretch(start, start + 4));

        assertThat(input.substring(position.start(), position.end())).isEqualTo("Oslo");
    }

    @Test
    void readsNamesThroughInvisibleCharactersAndQuotesThemAsTheyStand() {
        var page = Pages.ofText("page", "Partnerstadt Ly\u200Bo\u00ADn, Zu\u0308rich");
        int start = page.text().indexOf("Lyon");

        assertThat(page.text()).contains("Lyon", "Zürich");
        assertThat(page.quote(new Stretch(start, start + 4))).isEqualTo("Ly\u200Bo\u00ADn");
    }

    @Test
    void knowsTheLanguageOfEachPassage() {
        var page = html("""
                <p>The city has been twinned with the town of Lyon since the year in which both were founded.</p>
                <p>Das Büro der Fachstelle liegt im dritten Stock und ist für die Partnerschaften zuständig.</p>
                <p lang="it">Gemellaggi</p>""");

        assertThat(page.blocks().stream().map(Block::language)).containsExactly("en", "de", "it");
    }

    @Test
    void endsNoSentenceBehindADayAnInitialOrATitle() {
        var page = Pages.ofText(
                "page",
                "Am 3. Mai 2021 traf Prof. Dr. med. Hasler den Gouverneur Deval L. Patrick. Er blieb bis zum 5. Mai. Dann reiste er ab.");

        assertThat(page.blocks().getFirst().sentences()).hasSize(3);
    }

    @Test
    void joinsWrappedLinesAndKeepsShortOnesApart() {
        var page = Pages.ofText("page", """
                Partnerstädte

                Die Stadt pflegt seit vielen Jahren enge Beziehungen zu
                mehreren Städten in Europa.

                Lyon (1960)
                Oslo (1970)
                """);

        assertThat(words(page)).hasSize(4).contains("Lyon (1960)", "Oslo (1970)");
    }

    @Test
    void readsOneEndlessLineAndAHugePageInSeconds() {
        assertThat(Pages.ofText("page", "a".repeat(5_000_000)).blocks()).hasSize(1);
        var endless = Pages.ofText("page", "Lyon (1960), ".repeat(300_000));
        assertThat(endless.blocks())
                .allSatisfy(block -> assertThat(block.at().length()).isLessThan(20_000));
        assertThat(words(endless).stream().mapToInt(String::length).sum()).isGreaterThan(3_800_000);
    }

    @Test
    void readsWhatItsMarkupCallsMainAndNothingAroundIt() {
        var text = "Die Partnerschaft besteht seit langem und wird gepflegt. "
                .repeat(5)
                .strip();
        var page = html("<div class='kopf'><ul><li><a>Paris</a></li></ul><h1>Titel</h1></div><div>Rom</div>"
                + "<main><p>" + text + "</p></main><div class='x'>Wien</div>");

        assertThat(words(page)).containsExactly("Titel", text);
    }

    @Test
    void leavesOutListsOfLinksAboveTheHeading() {
        var page = html("<ul><li><a>Paris</a></li><li><a>Rom</a></li><li><a>Wien</a></li></ul><h1>Titel</h1>"
                + "<ul><li><a>Lyon</a></li><li><a>Bari</a></li><li><a>Graz</a></li></ul>");

        assertThat(words(page)).containsExactly("Titel", "Lyon", "Bari", "Graz");
    }

    @Test
    void leavesOutWhatLeadsOnToOtherPages() {
        var page = html("<h1>Titel</h1><p>Text</p><h3>Das könnte Sie auch interessieren</h3><p>Paris</p><h4>Rom</h4>"
                + "<h2>Weiter</h2><p>Wien</p><h2>Leggi anche:</h2><p>Bari</p>");

        assertThat(words(page)).containsExactly("Titel", "Text", "Weiter", "Wien");
    }

    private static String text(byte[] bytes) {
        return ((Opened.Legible) Pages.open("page", bytes)).page().text();
    }

    private static String key(byte[] bytes) {
        return ((Opened.Illegible) Pages.open("page", bytes)).key();
    }

    private static Page html(String body) {
        return Pages.ofHtml("page", "<html lang=\"de\"><body>" + body + "</body></html>");
    }

    private static List<String> words(Page page) {
        return page.blocks().stream().map(block -> page.words(block.at())).toList();
    }
}
