package org.wettstein.opendata.lists;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wettstein.edtf.Edtf;
import org.wettstein.holder.Holder;
import org.wettstein.journal.Id;

/** What items of the open data look like, said in JSON Schema. Of a record, every field but the id may be missing. */
public final class Descriptions {
    private static final Map<Type, Schema> WITH_FORMAT = Map.of(
            LocalDate.class, string().format("date"),
            URI.class, string().format("uri"),
            Id.class, string().pattern("^[a-z0-9-]+/[a-z0-9-]+$"),
            Edtf.class, string().description("a date as ISO 8601-2 (EDTF) writes it, such as 2009-10 or 2021/2024"));

    private Descriptions() {}

    static Schema ofNoun(Class<? extends Record> noun) {
        var schema = object(noun);
        schema.addProperty("id", string());
        schema.addProperty(
                "texts",
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("each text in every language, under the path of its field"));
        return schema.required(List.of("id"));
    }

    public static Schema due() {
        return strings("date", "kind", "record", "text", "recorded", "knowFrom");
    }

    public static Schema entry() {
        return strings("time", "hash", "previous")
                .addProperty("position", integer())
                .addProperty("records", several(string()))
                .addProperty("retired", several(string()))
                .addProperty("others", integer().description("how many records changed that are not public"))
                .addProperty("undoes", integer().addType(SchemaType.NULL));
    }

    public static Schema register() {
        return ofNoun(Holder.class)
                .addProperty("version", integer())
                .addProperty("head", string().description("the hash of the last entry"))
                .addProperty("lists", several(string()));
    }

    /** What is computed for a tie or an agreement, beside what its record says. */
    static Schema withStanding(Schema schema) {
        var standing = strings("state", "reason")
                .addProperty("certain", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("records", several(string()))
                .addType(SchemaType.NULL)
                .description("what it is on the day asked about; null before it was anything");
        return schema.addProperty("standing", standing)
                .addProperty("gaps", several(strings("from", "to", "before", "after")));
    }

    static Schema strings(String... names) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        List.of(names).forEach(name -> schema.addProperty(name, string()));
        return schema;
    }

    static Schema several(Schema element) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(element);
    }

    private static Schema object(Class<?> record) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var component : record.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getGenericType()));
        }
        return schema;
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType several) {
            var element = of(several.getActualTypeArguments()[0]);
            return several.getRawType() == Optional.class
                    ? element
                    : OASFactory.createSchema().addType(SchemaType.ARRAY).items(element);
        }
        return Optional.ofNullable(WITH_FORMAT.get(type)).orElseGet(() -> of((Class<?>) type));
    }

    private static Schema of(Class<?> type) {
        if (type.isEnum()) {
            return string().enumeration(Arrays.stream(type.getEnumConstants())
                    .<Object>map(constant -> Item.word((Enum<?>) constant))
                    .toList());
        }
        if (type == boolean.class) {
            return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class) {
            return integer();
        }
        if (type.isSealed() && type.isInterface()) {
            return OASFactory.createSchema()
                    .anyOf(Arrays.stream(type.getPermittedSubclasses())
                            .map(Descriptions::object)
                            .toList());
        }
        return type.isRecord() && !Columns.oneValue(type) ? object(type) : string();
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema integer() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
