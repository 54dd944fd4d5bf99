package org.wettstein.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A visitor who opens one page after the other in the same window and notes what is wrong with each. */
final class PageVisit implements AutoCloseable {
    private static final String HEADINGS =
            "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => +heading.tagName[1])";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String AXE = """
            axe.run({ resultTypes: ['violations'] }).then(results => results.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + node.html.split('\\n')[0])))
            """;

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final Set<String> faults = new LinkedHashSet<>();

    PageVisit(Browser browser, URI site) {
        this.site = site;
        context = browser.newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        // Loaded once a page and asked for violations only: a run of AxeBuilder costs several times as much.
        context.addInitScript(AxeBuilder.getAxeScript());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type()) && !tellsAStatus(message.text())) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> noteForeign(request.url()));
        page.onResponse(this::noteMissing);
    }

    /** An error page answers with its status on purpose; what is missing on a page is seen by its response. */
    private static boolean tellsAStatus(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /** Both widths are always tried for sideways scrolling; axe looks at the appearances given. */
    List<String> faults(URI address, Collection<Appearance> appearances) {
        faults.clear();
        page.navigate(address.toString());
        noteHeadings();
        for (Appearance appearance : withEachWidth(appearances)) {
            page.setViewportSize(appearance.width(), 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(appearance.scheme()));
            noteOverflow(appearance);
            if (appearances.contains(appearance)) {
                noteAxe(appearance);
            }
        }
        return new ArrayList<>(faults);
    }

    @Override
    public void close() {
        context.close();
    }

    private static List<Appearance> withEachWidth(Collection<Appearance> appearances) {
        return Appearance.ALL.stream()
                .filter(appearance -> appearances.contains(appearance) || appearance.scheme() == ColorScheme.LIGHT)
                .toList();
    }

    private void noteForeign(String url) {
        if (!url.startsWith(site.toString()) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            faults.add("asks a third party: " + url);
        }
    }

    private void noteMissing(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            faults.add("needs " + response.url() + ", which answers " + response.status());
        }
    }

    private void noteHeadings() {
        List<?> levels = (List<?>) page.evaluate(HEADINGS);
        int above = 0;
        for (Object level : levels) {
            if ((int) level > above + 1) {
                faults.add("headings jump from level " + above + " to " + level);
            }
            above = (int) level;
        }
        long titles = levels.stream().filter(level -> (int) level == 1).count();
        if (titles != 1) {
            faults.add("has " + titles + " headings of level 1");
        }
    }

    private void noteOverflow(Appearance appearance) {
        int overflow = (int) page.evaluate(OVERFLOW);
        if (overflow > 0) {
            faults.add("scrolls sideways by %d px at %d px".formatted(overflow, appearance.width()));
        }
    }

    private void noteAxe(Appearance appearance) {
        List<?> violations = (List<?>) page.evaluate(AXE);
        violations.forEach(violation -> faults.add("axe at %s: %s".formatted(appearance, violation)));
    }
}
