package org.wettstein.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.web.answer.Page;
import org.wettstein.web.shelf.Shelf;
import org.wettstein.web.shelf.Shelved;

/** Pages of one edition as whole answers on a shelf, each put there when it is first looked for. */
final class ShelvedPages {
    private final Map<String, Optional<Shelved>> plain = new ConcurrentHashMap<>();
    private final Map<String, Optional<Shelved>> compressed = new ConcurrentHashMap<>();
    private Optional<Shelf> shelf = Optional.empty();
    private boolean open = true;

    /** Empty if it cannot be put there. */
    Optional<Shelved> find(String address, Page page, boolean isCompressed) {
        var pages = isCompressed ? compressed : plain;
        var found = pages.get(address);
        return found != null ? found : pages.computeIfAbsent(address, _ -> put(address, page, isCompressed));
    }

    private synchronized Optional<Shelved> put(String address, Page page, boolean isCompressed) {
        if (!open) {
            return Optional.empty();
        }
        if (shelf.isEmpty()) {
            shelf = Shelf.open();
            open = shelf.isPresent();
        }
        return shelf.flatMap(place -> place.put(page.form(isCompressed).whole(SecurityHeaders.of(address))));
    }

    /** Gives the shelf back; answers on their way still get there. */
    synchronized void clear() {
        open = false;
        shelf.ifPresent(Shelf::release);
        shelf = Optional.empty();
    }
}
