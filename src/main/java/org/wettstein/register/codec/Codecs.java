package org.wettstein.register.codec;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.source.PropertyPath;

/** The codec for each type that a noun is made of. */
final class Codecs {
    private static final Map<Type, Codec<?>> LEAVES = Map.ofEntries(
            leaf(String.class, "expects-string", Codecs::present, Function.identity()),
            leaf(Edtf.class, "expects-edtf", Edtf::parse, Edtf::text),
            leaf(Id.class, "expects-reference", Id::parse, Id::toString),
            leaf(BigDecimal.class, "expects-decimal", Codecs::decimal, BigDecimal::toPlainString),
            leaf(LocalDate.class, "expects-day", Codecs::day, LocalDate::toString),
            leaf(Period.class, "expects-period", Codecs::period, Period::toString),
            leaf(URI.class, "expects-address", Codecs::address, URI::toString),
            leaf(ZoneId.class, "expects-time-zone", ZoneId::of, ZoneId::getId),
            leaf(PropertyPath.class, "expects-property", PropertyPath::new, PropertyPath::text),
            Map.entry(Text.class, new TextCodec()),
            Map.entry(int.class, new IntegerCodec()),
            Map.entry(Integer.class, new IntegerCodec()),
            Map.entry(boolean.class, new BooleanCodec()));

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    private Codecs() {}

    @SuppressWarnings("unchecked") // each branch makes the codec of exactly this type
    static Codec<Object> of(Type type) {
        return (Codec<Object>) find(type);
    }

    private static Codec<?> find(Type type) {
        var leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf;
        }
        if (type instanceof ParameterizedType collection) {
            var element = of(collection.getActualTypeArguments()[0]);
            return collection.getRawType() == List.class
                    ? new ListCodec<Object, List<Object>>(element, List::copyOf)
                    : new ListCodec<Object, TreeSet<Object>>(element, TreeSet::new);
        }
        return ofClass((Class<?>) type);
    }

    private static Codec<?> ofClass(Class<?> type) {
        if (type.isEnum()) {
            return words(type.getEnumConstants());
        }
        return type.isSealed() ? new SealedCodec<>(type) : RecordCodec.of(type.asSubclass(Record.class));
    }

    private static Codec<Object> words(Object[] constants) {
        var accepted =
                String.join(", ", Arrays.stream(constants).map(Codecs::word).toList());
        return new WordCodec(Arrays.stream(constants).collect(toMap(Codecs::word, Function.identity())), accepted);
    }

    static String word(Object constant) {
        return Word.of((Enum<?>) constant);
    }

    private static <T> Map.Entry<Type, Codec<?>> leaf(
            Class<T> type, String expectation, Function<String, T> parse, Function<T, String> write) {
        return Map.entry(type, new LeafCodec<>(expectation, parse, write));
    }

    private static String present(String string) {
        if (string.isBlank()) {
            throw new IllegalArgumentException(string);
        }
        return string;
    }

    private static BigDecimal decimal(String string) {
        if (!DECIMAL.matcher(string).matches()) {
            throw new IllegalArgumentException(string);
        }
        return new BigDecimal(string);
    }

    /** A year has four digits, here as in EDTF. */
    private static LocalDate day(String string) {
        if (string.length() != 10) {
            throw new IllegalArgumentException(string);
        }
        return LocalDate.parse(string);
    }

    /** Nobody binds himself for longer, and no calendar ends because of it. */
    @SuppressWarnings("JavaPeriodGetDays") // the months are bounded beside them
    private static Period period(String string) {
        var period = Period.parse(string);
        if (Math.abs(period.toTotalMonths()) > 12_000 || Math.abs((long) period.getDays()) > 366_000) {
            throw new IllegalArgumentException(string);
        }
        return period;
    }

    /** Only web addresses: a page makes a link of it, and {@code javascript:} is an address too. */
    private static URI address(String string) {
        var address = URI.create(string);
        if (!List.of("https", "http").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
            throw new IllegalArgumentException(string);
        }
        return address;
    }
}
