package org.wettstein.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, from its start to its stop. */
final class Server implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final int port;
    private final double secondsToFirstPage;

    private Server(Process process, int port, double secondsToFirstPage) {
        this.process = process;
        this.port = port;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** The product as its launcher starts it. */
    static Server wettstein(Settings settings, Path data, Map<String, String> environment, String... more)
            throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                settings.launcher().toString(), "serve", "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(more));
        return start(command, environment, port, "/de/");
    }

    static Server start(List<String> command, Map<String, String> environment, int port, String path)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        var process = builder.start();
        while (!answers(port, path)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                process.destroyForcibly();
                throw new IOException("did not start: " + String.join(" ", command));
            }
            TimeUnit.MILLISECONDS.sleep(3);
        }
        return new Server(process, port, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean answers(int port, String path) {
        try (var connection = new Connection(port)) {
            return connection.get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    Connection connect() throws IOException {
        return new Connection(port);
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What the system keeps of it in memory, in MB. */
    double residentMegabytes() throws IOException {
        return status("VmRSS:") / 1024.0;
    }

    /** What is left of its heap after a full collection, in MB. */
    double reachableMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(ask("GC.heap_info"));
        double kilobytes = 0;
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String ask(String question) throws IOException, InterruptedException {
        return Command.output(
                Path.of("."), System.getProperty("java.home") + "/bin/jcmd", Long.toString(process.pid()), question);
    }

    double mostResidentMegabytes() throws IOException {
        return status("VmHWM:") / 1024.0;
    }

    private double status(String name) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
