package org.wettstein.portal.earth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the shores that the product ships out of the TopoJSON of Natural Earth's land (npm world-atlas, land-50m.json):
 * {@code java PreparingLand land-50m.json src/main/resources/org/wettstein/portal/earth}. Coordinates become hundredths of
 * a degree. Edges along 180° that two pieces share were never a shore: they go, and the pieces are joined.
 */
final class PreparingLand {
    private static final int SEAM = 18_000;
    private static final int POLE = -9_000;
    private static final double TOLERANCE = 6;
    private static final double SMALLEST = 200;

    /** A corner in hundredths of a degree, and so that 180° west is 180° east. */
    private record Corner(int longitude, int latitude) {

        static Corner of(double longitude, double latitude) {
            int east = (int) Math.round(longitude * 100);
            return new Corner(east == -SEAM ? SEAM : east, (int) Math.round(latitude * 100));
        }
    }

    private record Edge(Corner from, Corner to) {

        boolean seam() {
            return from.longitude == SEAM && to.longitude == SEAM;
        }

        Edge back() {
            return new Edge(to, from);
        }
    }

    private PreparingLand() {}

    public static void main(String[] files) throws IOException {
        var rings = rings(Path.of(files[0]));
        var folder = Path.of(files[1]);
        Files.writeString(folder.resolve("land-near.txt"), text(rings));
        Files.writeString(folder.resolve("land-far.txt"), text(simplified(rings)));
    }

    private static List<List<Corner>> rings(Path topology) throws IOException {
        var topo = new ObjectMapper().readTree(topology.toFile());
        var arcs = arcs(topo);
        var rings = new ArrayList<List<Corner>>();
        for (var polygon : topo.at("/objects/land/geometries/0/arcs")) {
            for (var ring : polygon) {
                rings.add(ring(ring, arcs));
            }
        }
        return joined(rings);
    }

    private static String text(List<List<Corner>> rings) {
        var text = new StringBuilder();
        rings.stream().filter(ring -> ring.size() > 2).forEach(ring -> write(ring, text));
        return text.toString();
    }

    /** What a map of half the Earth can show. */
    private static List<List<Corner>> simplified(List<List<Corner>> rings) {
        var simplified = new ArrayList<List<Corner>>();
        for (var ring : rings) {
            var corners = new IdentityHashMap<Point, Corner>();
            var outline = new Outline(
                    ring.stream().map(corner -> flat(corner, corners)).toList());
            if (outline.area() > SMALLEST) {
                simplified.add(outline.simplified(TOLERANCE).points().stream()
                        .map(corners::get)
                        .toList());
            }
        }
        return simplified;
    }

    /** On the sinusoidal projection, which keeps areas. */
    private static Point flat(Corner corner, Map<Point, Corner> corners) {
        int east = corner.longitude < -16_900 ? corner.longitude + 2 * SEAM : corner.longitude;
        var point = new Point(east * Math.cos(Math.toRadians(corner.latitude / 100.0)), corner.latitude);
        corners.put(point, corner);
        return point;
    }

    private static List<List<Corner>> arcs(JsonNode topo) {
        var scale = topo.at("/transform/scale");
        var origin = topo.at("/transform/translate");
        var arcs = new ArrayList<List<Corner>>();
        for (var arc : topo.get("arcs")) {
            var corners = new ArrayList<Corner>();
            int x = 0;
            int y = 0;
            for (var step : arc) {
                x += step.get(0).intValue();
                y += step.get(1).intValue();
                corners.add(Corner.of(
                        x * scale.get(0).doubleValue() + origin.get(0).doubleValue(),
                        y * scale.get(1).doubleValue() + origin.get(1).doubleValue()));
            }
            arcs.add(corners);
        }
        return arcs;
    }

    /** A number below zero names an arc that is walked backwards (TopoJSON, section 2.1.4). */
    private static List<Corner> ring(JsonNode indexes, List<List<Corner>> arcs) {
        var ring = new LinkedHashSet<Corner>();
        for (var index : indexes) {
            int number = index.intValue();
            ring.addAll(number < 0 ? arcs.get(~number).reversed() : arcs.get(number));
        }
        return List.copyOf(ring);
    }

    /** Without the pole, which the data hold as a ring of their own, and without seams. */
    private static List<List<Corner>> joined(List<List<Corner>> rings) {
        var whole = new ArrayList<List<Corner>>();
        Set<Edge> edges = new LinkedHashSet<>();
        for (var ring : rings) {
            if (ring.stream().anyMatch(corner -> corner.longitude == SEAM)) {
                edges.addAll(edges(ring));
            } else {
                whole.add(ring);
            }
        }
        edges.removeIf(edge -> edge.from.latitude == POLE && edge.to.latitude == POLE);
        edges = split(edges);
        var seams = edges.stream()
                .filter(Edge::seam)
                .map(Edge::back)
                .filter(edges::contains)
                .toList();
        edges.removeAll(Set.copyOf(seams));
        whole.addAll(linked(edges));
        return whole;
    }

    /** Seams at every corner that lies on them, so that both sides have the same edges. */
    private static Set<Edge> split(Set<Edge> edges) {
        var latitudes = new TreeSet<Integer>();
        edges.stream()
                .map(Edge::from)
                .filter(corner -> corner.longitude == SEAM)
                .forEach(corner -> latitudes.add(corner.latitude));
        Set<Edge> split = new LinkedHashSet<>();
        for (var edge : edges) {
            var from = edge.from;
            while (edge.seam() && !from.equals(edge.to)) {
                boolean north = edge.to.latitude > from.latitude;
                var next = new Corner(SEAM, north ? latitudes.higher(from.latitude) : latitudes.lower(from.latitude));
                split.add(new Edge(from, next));
                from = next;
            }
            if (!edge.seam()) {
                split.add(edge);
            }
        }
        return split;
    }

    private static List<Edge> edges(List<Corner> ring) {
        var edges = new ArrayList<Edge>();
        for (int index = 0; index < ring.size(); index++) {
            edges.add(new Edge(ring.get(index), ring.get((index + 1) % ring.size())));
        }
        return edges;
    }

    private static List<List<Corner>> linked(Set<Edge> edges) {
        Map<Corner, Deque<Corner>> next = new HashMap<>();
        edges.forEach(
                edge -> next.computeIfAbsent(edge.from, _ -> new ArrayDeque<>()).add(edge.to));
        var rings = new ArrayList<List<Corner>>();
        for (var edge : edges) {
            var ring = new ArrayList<Corner>();
            var corner = edge.from;
            while (!next.getOrDefault(corner, new ArrayDeque<>()).isEmpty()) {
                ring.add(corner);
                corner = next.get(corner).remove();
            }
            if (!ring.isEmpty()) {
                rings.add(Collections.unmodifiableList(ring));
            }
        }
        return rings;
    }

    private static void write(List<Corner> ring, StringBuilder text) {
        var before = new Corner(0, 0);
        for (var corner : ring) {
            text.append(corner.equals(ring.getFirst()) ? "" : " ")
                    .append(corner.longitude - before.longitude)
                    .append(' ')
                    .append(corner.latitude - before.latitude);
            before = corner;
        }
        text.append('\n');
    }
}
