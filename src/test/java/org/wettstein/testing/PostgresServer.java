package org.wettstein.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.wettstein.store.Database;

/** A real PostgreSQL server of its own on a free port, which can be stopped, killed and started again. */
public final class PostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path binaries;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private Process process;

    private PostgresServer(Path binaries) {
        this.binaries = binaries;
        this.folder = Commands.temporary("wettstein-database");
        this.port = freePort();
        var initialise = List.of("--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        var command = new ArrayList<>(List.of(program("initdb"), "--pgdata=" + data()));
        command.addAll(initialise);
        Commands.run(Commands.asNobody(command.toArray(String[]::new)));
        process = launch();
    }

    public static PostgresServer start() {
        return start(PostgresBinaries.newest());
    }

    public static PostgresServer start(Path binaries) {
        var server = new PostgresServer(binaries);
        server.awaitReady();
        return server;
    }

    /** A new database of this server. */
    public Database newDatabase() {
        var name = "register" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return new Database(url(port, name));
    }

    /** The same database by another port, such as that of a relay. */
    public static Database through(int port, Database database) {
        return new Database(database.url().replaceFirst(":\\d+/", ":" + port + "/"));
    }

    public int port() {
        return port;
    }

    public void execute(String sql) {
        execute(new Database(url(port, "postgres")), sql);
    }

    /** As the superuser. */
    public static void execute(Database database, String sql) {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = wettstein");
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Stops at once and starts again; returns when it answers. */
    public void restart() {
        stop();
        startAgain();
    }

    /** Without finishing what it does, as if the machine had failed. */
    public void stop() {
        process.destroyForcibly().onExit().join();
        // Its own processes end when they notice; until then the port and the shared memory are taken.
        awaitClosed();
    }

    public void startAgain() {
        process = launch();
        awaitReady();
    }

    private Process launch() {
        var command = Commands.asNobody(
                program("postgres"),
                "-D",
                data(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=32MB");
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady() {
        await(() -> {
            if (!process.isAlive()) {
                process = launch();
            }
            try (var connection = DriverManager.getConnection(url(port, "postgres"))) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }

    private void awaitClosed() {
        await(() -> {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the database server took too long");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=postgres";
    }

    private String program(String name) {
        return binaries.resolve(name).toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
