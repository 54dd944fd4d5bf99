package org.wettstein.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as a city starts it: a process of its own on a free port, with a fresh data folder. */
public final class Application implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:\\d+");

    private final Process process;
    private final Path folder;
    private final URI address;

    private Application(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    static Application start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wettstein-browser");
        return start(folder, folder.resolve("data"));
    }

    /** With a data folder that stays when the application is closed. */
    public static Application start(Path data, String... options) throws IOException, InterruptedException {
        return start(Files.createTempDirectory("wettstein-browser"), data, options);
    }

    private static Application start(Path folder, Path data, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/wettstein", "serve", "--port", Integer.toString(freePort())));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            return new Application(process, folder, addressOf(process));
        } catch (ExecutionException | TimeoutException e) {
            process.destroy();
            throw new IllegalStateException(
                    "the application did not say its address: " + Files.readString(folder.resolve("errors")), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** What it has said on standard error so far. */
    public String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The rest of the output is read as well, so that the application never waits for its reader. */
    private static URI addressOf(Process process) throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader output = process.inputReader()) {
                output.lines().forEach(line -> find(line).ifPresent(address::complete));
                address.completeExceptionally(new IllegalStateException("it ended"));
            } catch (IOException | UncheckedIOException e) {
                address.completeExceptionally(e);
            }
        });
        return address.get(90, TimeUnit.SECONDS);
    }

    private static Optional<URI> find(String line) {
        Matcher matcher = ADDRESS.matcher(line);
        return matcher.find() ? Optional.of(URI.create(matcher.group())) : Optional.empty();
    }
}
