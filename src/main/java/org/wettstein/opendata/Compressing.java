package org.wettstein.opendata;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.wettstein.web.answer.Gzip;

/**
 * Compresses open data on its way. The platform could do it for every answer, and would look at each page too, which is
 * kept compressed already.
 */
@Provider
public final class Compressing implements ContainerResponseFilter, WriterInterceptor {
    private static final String GZIP = "gzip";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (response.hasEntity() && Gzip.accepted(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
            // Other bytes of the same meaning (RFC 9110, section 8.8.3).
            headers.computeIfPresent(
                    HttpHeaders.ETAG,
                    (_, tags) -> tags.stream().<Object>map(tag -> "W/" + tag).toList());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (GZIP.equals(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))) {
            var gzip = new GZIPOutputStream(context.getOutputStream());
            context.setOutputStream(gzip);
            context.proceed();
            gzip.finish();
        } else {
            context.proceed();
        }
    }
}
