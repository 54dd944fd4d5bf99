package org.wettstein.web.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in one coding, plain or compressed, with everything that an answer needs ready to go out (RFC 9110, section 3.2).
 *
 * @param validity the lines by which a reader who kept it knows whether it is still good
 * @param description the lines that say how its bytes are to be read
 */
public record Representation(List<Header> validity, List<Header> description, Buffer body) {
    private static final int NOT_MODIFIED = 304;

    void send(HttpServerRequest request) {
        var response = request.response();
        Header.put(response, validity);
        Header.put(response, description);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    /**
     * The whole answer as it leaves (RFC 9112, section 2.1).
     *
     * @param before lines that stand before those of the page
     */
    public byte[] whole(List<Header> before) {
        var head = Stream.of(before, validity, description)
                .flatMap(List::stream)
                .map(line -> line.name() + ": " + line.value() + "\r\n")
                .collect(Collectors.joining("", "HTTP/1.1 200 OK\r\n", "\r\n"));
        return Buffer.buffer(head, StandardCharsets.US_ASCII.name())
                .appendBuffer(body)
                .getBytes();
    }

    void confirm(HttpServerRequest request) {
        var response = request.response().setStatusCode(NOT_MODIFIED);
        Header.put(response, validity);
        response.end();
    }
}
