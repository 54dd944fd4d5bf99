package org.wettstein.bench.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;

/**
 * Loads the product's classes with named points in them: at the begin of each method that touches the disk, and before
 * each of its ends. The product itself knows nothing of it and pays nothing.
 */
final class PointedClasses extends ClassLoader {
    private static final String PRODUCT = "org.wettstein.";
    private static final String STORE = PRODUCT + "store.sqlite.";

    /** The methods with points, by class. */
    static final Map<String, Set<String>> POINTED = Map.of(
            STORE + "SqliteStore", Set.of("start", "append", "put", "set", "withhold"),
            STORE + "SqliteTransaction", Set.of("begin", "commit"),
            STORE + "SqlitePurge", Set.of("run", "purged"),
            STORE + "SqliteCopy", Set.of("writeTo", "flush"),
            PRODUCT + "journal.plaintext.Import", Set.of("run"),
            PRODUCT + "journal.plaintext.Export", Set.of("writeTo"));

    PointedClasses(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PRODUCT) || name.equals(Points.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            var bytes = stream.readAllBytes();
            var methods = POINTED.getOrDefault(name, Set.of());
            var pointed = methods.isEmpty() ? bytes : pointed(bytes, methods);
            return defineClass(name, pointed, 0, pointed.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] pointed(byte[] bytes, Set<String> methods) {
        var file = ClassFile.of();
        var model = file.parse(bytes);
        var simple = model.thisClass().asInternalName();
        var type = simple.substring(simple.lastIndexOf('/') + 1);
        ClassTransform transform = (builder, element) -> {
            if (element instanceof MethodModel method
                    && methods.contains(method.methodName().stringValue())) {
                var name = type + "." + method.methodName().stringValue();
                builder.transformMethod(method, java.lang.classfile.MethodTransform.transformingCode(points(name)));
            } else {
                builder.with(element);
            }
        };
        return file.transformClass(model, transform);
    }

    private static CodeTransform points(String name) {
        return new CodeTransform() {
            @Override
            public void atStart(CodeBuilder builder) {
                reached(builder, "before " + name);
            }

            @Override
            public void accept(CodeBuilder builder, CodeElement element) {
                if (element instanceof ReturnInstruction) {
                    reached(builder, "after " + name);
                }
                builder.with(element);
            }
        };
    }

    private static void reached(CodeBuilder builder, String point) {
        builder.loadConstant(point)
                .invokestatic(
                        ClassDesc.of(Points.class.getName()),
                        "reached",
                        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
    }
}
