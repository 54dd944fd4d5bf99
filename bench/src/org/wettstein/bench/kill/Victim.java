package org.wettstein.bench.kill;

/** The process that is killed. Its arguments are the scenario, its folder, a point or {@code -}, and which time. */
public final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (!arguments[2].equals("-")) {
            Points.haltAt(arguments[2], Integer.parseInt(arguments[3]));
        }
        var classes = new PointedClasses(Victim.class.getClassLoader());
        var office = Class.forName("org.wettstein.bench.kill.Office", true, classes);
        office.getMethod("work", String.class, String.class).invoke(null, arguments[0], arguments[1]);
    }
}
