package org.wettstein.web.arrival;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Takes the base path off what comes in, once, so that nobody behind this needs to know of it. */
@Singleton
public class RequestsBelowAPath {
    private static final int BEFORE_ALL_OTHERS = 2000;

    private final BasePath base;

    RequestsBelowAPath(BasePath base) {
        this.base = base;
    }

    void register(@Observes Filters filters, Router router) {
        if (base.isNone()) {
            return;
        }
        filters.register(
                context -> base.within(context.request().uri())
                        .ifPresentOrElse(uri -> router.handle(new Within(context.request(), uri)), context::next),
                BEFORE_ALL_OTHERS);
    }

    /** The request as a site sees it that has its host to itself. */
    private static final class Within extends HttpServerRequestWrapper {
        private final String uri;
        private final int question;

        Within(HttpServerRequest request, String uri) {
            super((HttpServerRequestInternal) request);
            this.uri = uri;
            this.question = uri.indexOf('?');
        }

        @Override
        public String uri() {
            return uri;
        }

        @Override
        public String path() {
            return question < 0 ? uri : uri.substring(0, question);
        }

        @Override
        public String absoluteURI() {
            return scheme() + "://" + authority() + uri;
        }
    }
}
