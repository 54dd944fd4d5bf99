package org.wettstein.web.shelf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.FileRegion;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortWayTest {
    private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nGruss";

    private final Shelf shelf = Shelf.open().orElseThrow();
    private final Shelved page = shelf.put(PAGE.getBytes(US_ASCII)).orElseThrow();
    private final List<String> sent = new ArrayList<>();
    private final ShortWay.Answers answers = new ShortWay.Answers() {
        @Override
        public Optional<Shelved> find(String address, boolean compressed) {
            return address.equals("/de/") ? Optional.of(page) : Optional.empty();
        }

        @Override
        public void sent() {
            sent.add("one");
        }
    };
    private final EmbeddedChannel connection = new EmbeddedChannel(new ShortWay(answers));

    @Test
    void answersWholeFromTheShelfAndThePlatformHearsNothingOfIt() throws IOException {
        thePlatformAnswers(HttpResponseStatus.OK);
        ask(get("/de/"));
        ask(get("/de/"));

        assertThat(connection.<Object>readInbound()).isNull();
        assertThat(answer()).isEqualTo(PAGE);
        assertThat(answer()).isEqualTo(PAGE);
        assertThat(sent).hasSize(2);
    }

    @Test
    void leavesToThePlatformWhatLiesOnNoShelf() {
        thePlatformAnswers(HttpResponseStatus.OK);
        ask(get("/de/about"));

        assertThat(connection.<Object>readInbound()).isInstanceOf(HttpRequest.class);
        assertThat(connection.<Object>readInbound()).isEqualTo(LastHttpContent.EMPTY_LAST_CONTENT);
        assertThat(sent).isEmpty();
    }

    @Test
    void overtakesNoAnswerThatThePlatformOwes() {
        ask(get("/de/"));
        assertThat(sent)
                .as("the request that opened this way is not answered yet")
                .isEmpty();

        thePlatformAnswers(HttpResponseStatus.CONTINUE);
        thePlatformAnswers(HttpResponseStatus.OK);
        ask(get("/de/"));
        assertThat(sent).as("one of two is owed").isEmpty();

        thePlatformAnswers(HttpResponseStatus.OK);
        thePlatformAnswers(HttpResponseStatus.OK);
        ask(get("/de/"));
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "If-None-Match, *",
        "Connection, close",
        "Content-Length, 3",
        "Transfer-Encoding, chunked",
        "Expect, 100-continue",
        "Upgrade, h2c"
    })
    void leavesToThePlatformWhoeverWantsMoreThanThePage(String name, String value) {
        thePlatformAnswers(HttpResponseStatus.OK);
        var request = get("/de/");
        request.headers().set(name, value);
        ask(request);
        assertThat(sent).isEmpty();
    }

    @Test
    void servesBrowsersWhichSayThatTheyStay() {
        thePlatformAnswers(HttpResponseStatus.OK);
        var request = get("/de/");
        request.headers().set("Connection", "keep-alive");
        ask(request);
        assertThat(sent).hasSize(1);
    }

    @Test
    void keepsTheFileUntilTheLastAnswerHasLeft() throws IOException {
        thePlatformAnswers(HttpResponseStatus.OK);
        ask(get("/de/"));
        shelf.release();
        assertThat(answer()).isEqualTo(PAGE);
        assertThat(page.file().isOpen()).isFalse();

        ask(get("/de/"));
        assertThat(sent).as("nothing is on its way from a shelf that is gone").hasSize(1);
    }

    @Test
    void isOpenedOnceAndNotForAReaderWhoHasHungUp() {
        var platform = new ChannelInboundHandlerAdapter();
        var other = new EmbeddedChannel(platform);
        var answering = other.pipeline().context(platform);
        ShortWay.open(answering, answers);
        ShortWay.open(answering, answers);
        assertThat(other.pipeline().toMap().values())
                .hasSize(2)
                .hasAtLeastOneElementOfType(ShortWay.class)
                .endsWith(platform);

        other.pipeline().remove(ShortWay.class);
        other.pipeline().remove(platform);
        ShortWay.open(answering, answers);
        assertThat(other.pipeline().get(ShortWay.class)).isNull();
    }

    private static HttpRequest get(String address) {
        var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address);
        request.headers().set("Host", "here");
        return request;
    }

    private void ask(HttpRequest request) {
        connection.writeInbound(request, LastHttpContent.EMPTY_LAST_CONTENT);
    }

    private void thePlatformAnswers(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
        connection.releaseOutbound();
    }

    private String answer() throws IOException {
        var region = connection.<FileRegion>readOutbound();
        var bytes = new ByteArrayOutputStream();
        region.transferTo(Channels.newChannel(bytes), 0);
        region.release();
        return bytes.toString(US_ASCII);
    }
}
