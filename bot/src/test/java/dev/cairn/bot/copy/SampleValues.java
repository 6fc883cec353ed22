package dev.cairn.bot.copy;

import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.links.CanonicalLink;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes sample arguments: one and several, present and absent, every constant, every kind. Records are made of samples of
 * their components; other types need an entry here.
 */
final class SampleValues {
    private static final int MAX_RECORDS = 8;
    private static final int MAX_DEPTH = 6;
    private static final Map<Class<?>, List<?>> SIMPLE = Map.ofEntries(
            Map.entry(int.class, List.of(1, 12)),
            Map.entry(long.class, List.of(1L, 12L)),
            Map.entry(OptionalInt.class, List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(12))),
            Map.entry(double.class, List.of(1.0, 2.5)),
            Map.entry(Integer.class, List.of(1, 12)),
            Map.entry(Long.class, List.of(1L, 12L)),
            Map.entry(Double.class, List.of(1.0, 2.5)),
            Map.entry(boolean.class, List.of(false, true)),
            Map.entry(Boolean.class, List.of(false, true)),
            Map.entry(String.class, List.of("Deep learning")),
            Map.entry(Locale.class, List.of(Locale.US)),
            Map.entry(
                    CanonicalLink.class,
                    List.of(new CanonicalLink("cs229.stanford.edu/notes", "https://cs229.stanford.edu/notes"))),
            Map.entry(URI.class, List.of(URI.create("https://cs229.stanford.edu/"))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("Europe/Berlin"))),
            Map.entry(ZoneOffset.class, List.of(ZoneOffset.ofHours(2))),
            Map.entry(Instant.class, List.of(Instant.parse("2026-03-02T18:00:00Z"))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 3, 2))),
            Map.entry(LocalTime.class, List.of(LocalTime.of(20, 0))),
            Map.entry(Duration.class, List.of(Duration.ofMinutes(25), Duration.ofHours(1), Duration.ofMinutes(150))),
            Map.entry(Text.class, List.<Text>of(locale -> "some words")));

    private final Map<Class<?>, List<?>> known = new HashMap<>(SIMPLE);

    SampleValues() {
        known.putAll(CurriculumSamples.all());
    }

    /** Returns argument lists for a method or constructor: every combination if they are few, else enough for each sample. */
    List<List<Object>> arguments(Parameter[] parameters) {
        return combinations(Arrays.stream(parameters)
                .<List<?>>map(parameter -> of(parameter.getParameterizedType(), 0))
                .toList());
    }

    private static List<List<Object>> combinations(List<List<?>> samples) {
        int all = 1;
        int most = 1;
        for (List<?> values : samples) {
            all = Math.min(1_000, all * values.size());
            most = Math.max(most, values.size());
        }
        int count = all <= MAX_RECORDS ? all : Math.max(most, MAX_RECORDS);
        List<List<Object>> combinations = new ArrayList<>();
        for (int index = 0; index < (all == 0 ? 0 : count); index++) {
            int rest = index;
            List<Object> combination = new ArrayList<>();
            for (List<?> values : samples) {
                combination.add(values.get(rest % values.size()));
                rest = all <= MAX_RECORDS ? rest / values.size() : rest;
            }
            combinations.add(combination);
        }
        return combinations;
    }

    private List<?> of(Type type, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth + 1);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], depth);
        }
        return plain((Class<?>) type, depth + 1);
    }

    private List<?> generic(Class<?> raw, Type[] arguments, int depth) {
        List<?> last = of(arguments[arguments.length - 1], depth);
        if (raw == Optional.class) {
            return Stream.concat(
                            Stream.of(Optional.empty()), last.stream().limit(3).map(Optional::of))
                    .toList();
        } else if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return lists(last);
        } else if (raw == Set.class) {
            return lists(last).stream().map(LinkedHashSet::new).toList();
        } else if (Map.class.isAssignableFrom(raw)) {
            return last.isEmpty() ? List.of() : List.of(map(raw, of(arguments[0], depth), last));
        } else if (raw == Function.class) {
            return last.isEmpty() ? List.of() : List.of((Function<Object, Object>) argument -> last.get(0));
        }
        return List.of();
    }

    private static List<List<?>> lists(List<?> values) {
        if (values.isEmpty()) {
            return List.of(List.of());
        }
        if (values.get(0) instanceof DayOfWeek) {
            return List.of(
                    List.of(DayOfWeek.values()),
                    List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    List.of(DayOfWeek.MONDAY));
        }
        return List.of(List.of(values.get(0)), values.subList(0, Math.min(3, values.size())));
    }

    private static Map<Object, Object> map(Class<?> raw, List<?> keys, List<?> values) {
        Map<Object, Object> map = raw == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
        for (int index = 0; index < Math.min(2, keys.size()); index++) {
            map.put(keys.get(index), values.get(index % values.size()));
        }
        return map;
    }

    private List<?> plain(Class<?> type, int depth) {
        List<?> simple = known.get(type);
        if (simple != null) {
            return simple;
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(kind -> plain(kind, depth).stream())
                    .toList();
        } else if (type.isRecord()) {
            return records(type, depth);
        }
        return List.of();
    }

    private List<?> records(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<List<?>> samples = Stream.of(components)
                .<List<?>>map(component -> of(component.getGenericType(), depth))
                .toList();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            List<Object> records = new ArrayList<>();
            for (List<Object> arguments : combinations(samples)) {
                Object made = made(constructor, arguments);
                if (made != null) {
                    records.add(made);
                }
            }
            return records;
        } catch (NoSuchMethodException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns null for arguments that the record refuses. */
    private static @Nullable Object made(Constructor<?> constructor, List<Object> arguments) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
