package org.wettstein.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.web.answer.Gzip;

/** Serves the same bytes, with the same lines at their head, from files: how fast a page can be. */
final class Nginx {
    private static final Set<String> ITS_OWN =
            Set.of("content-length", "content-type", "content-encoding", "etag", "date", "server");

    private Nginx() {}

    /** Puts the page where nginx finds it; it is compressed once for all, by what compresses ours. */
    static void file(Path folder, String name, String body) throws IOException {
        Files.createDirectories(folder);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), bytes);
        Files.write(folder.resolve(name + ".gz"), Gzip.compress(bytes));
    }

    /** @param head the lines of our answer, which nginx shall send too */
    static Server serve(Path scratch, Path folder, String head) throws IOException, InterruptedException {
        int port = Server.freePort();
        var configuration = scratch.resolve("nginx.conf");
        Files.writeString(configuration, configuration(scratch, folder, port, head));
        return Server.start(
                List.of(
                        "nginx",
                        "-c",
                        configuration.toString(),
                        "-e",
                        scratch.resolve("nginx.log").toString()),
                Map.of(),
                port,
                "/ready.html");
    }

    private static String configuration(Path scratch, Path folder, int port, String head) {
        return """
                daemon off;
                %sworker_processes auto;
                pid %s/nginx.pid;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; gzip_static on; open_file_cache max=100;
                  keepalive_requests 100000000; types { text/html html; } charset utf-8;
                  client_body_temp_path %s/body; proxy_temp_path %s/proxy; fastcgi_temp_path %s/fastcgi;
                  uwsgi_temp_path %s/uwsgi; scgi_temp_path %s/scgi;
                  server {
                    listen 127.0.0.1:%d; root %s;
                %s
                  }
                }
                """.formatted(
                        System.getProperty("user.name").equals("root") ? "user root;\n" : "",
                        scratch,
                        scratch,
                        scratch,
                        scratch,
                        scratch,
                        scratch,
                        port,
                        folder,
                        headers(head));
    }

    private static String headers(String head) {
        return head.lines()
                .skip(1)
                .map(line -> line.split(":\\s*", 2))
                .filter(line -> !ITS_OWN.contains(line[0].toLowerCase(Locale.ROOT)))
                .map(line -> "    add_header " + line[0] + " \"" + line[1] + "\";")
                .collect(Collectors.joining("\n"));
    }
}
