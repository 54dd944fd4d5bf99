package org.wettstein.opendata.lists;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.source.PropertyPath;

/** The columns that a noun's fields make, so that a table is as stable as the noun. */
final class Columns {
    /** Types of several parts that are written as one value. */
    private static final Set<Class<?>> ONE_VALUE = Set.of(Id.class, Edtf.class, Text.class, PropertyPath.class);

    private Columns() {}

    static boolean oneValue(Class<?> type) {
        return ONE_VALUE.contains(type);
    }

    /** {@code first}, then every field of {@code noun} that is not among them. */
    static List<Column> of(Class<? extends Record> noun, String... first) {
        var names = new LinkedHashSet<>(List.of(first));
        fields("", noun).forEach(names::add);
        return names.stream().map(Column::new).toList();
    }

    private static Stream<String> fields(String path, Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> names(path + component.getName(), component.getGenericType()));
    }

    private static Stream<String> names(String path, Type type) {
        if (type instanceof ParameterizedType several) {
            return names(path, several.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        if (oneValue(plain)) {
            return Stream.of(path);
        }
        if (plain.isSealed() && plain.isInterface()) {
            return Stream.concat(
                    Stream.of(path + ".type"),
                    Arrays.stream(plain.getPermittedSubclasses()).flatMap(one -> fields(path + ".", one)));
        }
        return plain.isRecord() ? fields(path + ".", plain) : Stream.of(path);
    }
}
