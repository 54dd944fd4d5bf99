package org.wettstein.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.wettstein.web.answer.PageAnswer;
import org.wettstein.web.arrival.BasePath;

/** The one error page, in the reader's language. */
@Singleton
public class ProblemPages {
    private final Assets assets;
    private final BasePath base;

    public ProblemPages(Assets assets, BasePath base) {
        this.assets = assets;
        this.base = base;
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemPage page);
    }

    /** Ends the response. */
    public void send(RoutingContext context, Problem problem, Locale language, LanguageChoice languages) {
        var page = ProblemPage.of(problem, language, languages, assets, base);
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Robots-Tag", "noindex");
        PageAnswer.body(context, Buffer.buffer(Templates.problem(page).render()));
    }
}
