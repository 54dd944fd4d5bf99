package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.wettstein.server.Listening;
import org.wettstein.server.LogForm;
import org.wettstein.server.ServerSettings;
import org.wettstein.server.Serving;
import org.wettstein.server.settings.SiteAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the register over HTTP. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand extends RegisterCommand {

    @Option(names = "--host", paramLabel = "HOST")
    private String host = "";

    @Option(names = "--port", paramLabel = "PORT")
    private int port;

    @Option(names = "--address", paramLabel = "URL")
    private Optional<String> address = Optional.empty();

    @Option(names = "--path", paramLabel = "PATH")
    private Optional<String> path = Optional.empty();

    @Option(names = "--token-file", paramLabel = "FILE")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--management-host", paramLabel = "HOST")
    private String managementHost = "";

    @Option(names = "--management-port", paramLabel = "PORT")
    private Optional<Integer> managementPort = Optional.empty();

    @Option(names = "--log", paramLabel = "FORM")
    private LogForm log = LogForm.TEXT;

    @Override
    public Integer call() {
        var settings = new ServerSettings(
                storage(),
                new Listening(host, port),
                managementPort.map(given -> new Listening(managementHost, given)),
                SiteAddress.of(address, path),
                tokenFile,
                log);
        return Serving.serve(
                settings,
                this::ready,
                trouble -> refused(speech().failure(trouble).orElseGet(trouble::toString)));
    }

    private void ready(Listening everybody, Optional<Listening> operators) {
        done("serving", Map.of("address", everybody.address()));
        operators.ifPresent(place -> done("managing", Map.of("address", place.address())));
    }
}
