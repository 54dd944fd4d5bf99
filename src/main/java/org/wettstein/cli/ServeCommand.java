package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.wettstein.server.ServerSettings;
import org.wettstein.server.Serving;
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

    @Option(names = "--token-file", paramLabel = "FILE")
    private Optional<Path> tokenFile = Optional.empty();

    @Override
    public Integer call() {
        return Serving.serve(
                new ServerSettings(storage(), host, port, address, tokenFile),
                listening -> done("serving", Map.of("address", listening)),
                trouble -> refused(speech().failure(trouble).orElseGet(trouble::toString)));
    }
}
