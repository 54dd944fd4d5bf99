package org.wettstein.server;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.wettstein.store.Refusal;

/** The register is sound, and the server around it did not start. */
final class StartFailed extends Refusal {
    private static final Logger LOG = Logger.getLogger(StartFailed.class);
    private static final long serialVersionUID = 1;

    private StartFailed(Throwable cause) {
        super("server.start-failed", Map.of("detail", said(cause)), cause);
    }

    /** The refusal that stopped the start, or this one for anything else, which is also logged with its trace. */
    static Refusal of(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, at -> at.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .orElseGet(() -> unforeseen(failure));
    }

    private static StartFailed unforeseen(Throwable failure) {
        LOG.error("the server did not start", failure);
        return new StartFailed(failure);
    }

    /** The innermost words say what is wrong; those around them only where it was noticed. */
    private static String said(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var message = innermost.getMessage();
        return message == null || message.isBlank() ? innermost.getClass().getSimpleName() : message;
    }
}
