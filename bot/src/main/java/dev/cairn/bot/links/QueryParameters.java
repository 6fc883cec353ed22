package dev.cairn.bot.links;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of a link in its order, each part normalized. */
record QueryParameters(List<Parameter> parameters) {
    static final QueryParameters NONE = new QueryParameters(List.of());

    private static final Pattern SEPARATOR = Pattern.compile("&");

    QueryParameters {
        parameters = List.copyOf(parameters);
    }

    /**
     * One part of a query.
     *
     * @param name what stands before the first equals sign
     * @param rest the equals sign and the value, or nothing
     */
    record Parameter(String name, String rest) {
        String value() {
            return rest.isEmpty() ? "" : rest.substring(1);
        }

        @Override
        public String toString() {
            return name + rest;
        }
    }

    static QueryParameters parse(String query) {
        return new QueryParameters(SEPARATOR
                .splitAsStream(query)
                .filter(part -> !part.isEmpty())
                .map(QueryParameters::parameter)
                .toList());
    }

    static QueryParameters of(String name, String value) {
        return NONE.and(name, value);
    }

    QueryParameters and(String name, String value) {
        Parameter added = new Parameter(name, "=" + PercentEncoding.parameter(value));
        return new QueryParameters(
                Stream.concat(parameters.stream(), Stream.of(added)).toList());
    }

    /** The value of the first part of this name, as it is encoded. */
    Optional<String> first(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The parts with these names. */
    QueryParameters only(String... names) {
        List<String> kept = List.of(names);
        return only(kept::contains);
    }

    /** The parts without these names. */
    QueryParameters without(String... names) {
        List<String> dropped = List.of(names);
        return only(name -> !dropped.contains(name));
    }

    QueryParameters only(Predicate<String> name) {
        return new QueryParameters(parameters.stream()
                .filter(parameter -> name.test(parameter.name()))
                .toList());
    }

    /** In the order of names; parts of one name keep theirs. */
    QueryParameters sorted() {
        return new QueryParameters(parameters.stream()
                .sorted(Comparator.comparing(Parameter::name))
                .toList());
    }

    @Override
    public String toString() {
        return parameters.stream().map(Parameter::toString).collect(Collectors.joining("&"));
    }

    private static Parameter parameter(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        return new Parameter(
                PercentEncoding.query(name), equals < 0 ? "" : "=" + PercentEncoding.query(part.substring(equals + 1)));
    }
}
