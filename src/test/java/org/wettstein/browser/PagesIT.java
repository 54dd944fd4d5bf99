package org.wettstein.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wettstein.browser.PageRound.Stop;

/** Every public page in a real browser: valid, accessible, narrow and wide, by day and by night, without third parties. */
@ExtendWith(ServedApplication.class)
class PagesIT {
    private static final int AT_LEAST = 1000;

    @Test
    void hasNoFaultOnAnyPageOfTheSitemap(URI address) throws InterruptedException, ExecutionException {
        Path chromium = Chromium.require();
        Site site = new Site(address);
        List<URI> pages = site.pages();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(new PageRound(site, chromium).faults(PageRound.stops(pages))).isEmpty();
    }

    @Test
    void hasNoFaultOnAPastDayOrWhereNothingIs(URI address) throws InterruptedException, ExecutionException {
        Path chromium = Chromium.require();
        List<Stop> stops = List.of(
                new Stop(address.resolve("/de/?on=2022-06-01"), 200, Appearance.ALL),
                new Stop(address.resolve("/en/?version=1"), 200, Appearance.ALL),
                new Stop(address.resolve("/fr/partnerships/shanghai/text"), 200, Appearance.ALL),
                new Stop(address.resolve("/it/partnerships/shanghai/history?on=2022-06-01"), 200, Appearance.ALL),
                new Stop(address.resolve("/de/embed/partnerships/shanghai"), 200, Appearance.ALL),
                new Stop(address.resolve("/de/nowhere"), 404, Appearance.ALL),
                new Stop(address.resolve("/en/?on=2022-13-45"), 400, Appearance.ALL));

        assertThat(new PageRound(new Site(address), chromium).faults(stops)).isEmpty();
    }
}
