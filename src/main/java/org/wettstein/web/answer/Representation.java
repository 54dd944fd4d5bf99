package org.wettstein.web.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

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

    void confirm(HttpServerRequest request) {
        var response = request.response().setStatusCode(NOT_MODIFIED);
        Header.put(response, validity);
        response.end();
    }
}
