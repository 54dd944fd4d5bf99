package org.wettstein.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A method or constructor with a body, and how many lines that body spans from brace to brace. */
record MeasuredMethod(Path path, String name, int lines) {
    static List<MeasuredMethod> in(Collection<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<MeasuredMethod> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, Trees.instance(task).getSourcePositions(), methods).scan(unit, null);
            }
            return List.copyOf(methods);
        }
    }

    @Override
    public String toString() {
        return path + ": " + name + " spans " + lines + " lines";
    }

    private static final class Measuring extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<MeasuredMethod> methods;

        Measuring(CompilationUnitTree unit, SourcePositions positions, List<MeasuredMethod> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                methods.add(new MeasuredMethod(
                        Path.of(unit.getSourceFile().toUri()),
                        method.getName().toString(),
                        Math.toIntExact(last - first + 1)));
            }
            return super.visitMethod(method, null);
        }
    }
}
