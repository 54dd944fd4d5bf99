package org.wettstein.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a process and a server: passes everything on, late if that is wanted, or is cut. */
public final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    public static Relay to(int port) {
        try {
            var relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(relay::accept);
            return relay;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Ends all connections and lets no new ones through. */
    public void cut() {
        cut = true;
        sockets.forEach(Relay::close);
    }

    public void mend() {
        cut = false;
    }

    /** Each thing that is asked arrives that much later. */
    public void delay(Duration later) {
        delay = later;
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void connect(Socket client) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            sockets.add(client);
            sockets.add(server);
            if (!cut) {
                var back = Thread.ofVirtual().start(() -> pass(server, client, false));
                pass(client, server, true);
                back.join();
            }
        } catch (IOException | InterruptedException ended) {
            close(client);
        } finally {
            sockets.remove(client);
        }
    }

    private void pass(Socket from, Socket to, boolean late) {
        try {
            copy(from.getInputStream(), to.getOutputStream(), late);
        } catch (IOException | InterruptedException ended) {
            // Its other half ends with it.
        } finally {
            close(from);
            close(to);
        }
    }

    private void copy(InputStream in, OutputStream out, boolean late) throws IOException, InterruptedException {
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (late) {
                Thread.sleep(delay);
            }
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed in any case.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        cut();
    }
}
