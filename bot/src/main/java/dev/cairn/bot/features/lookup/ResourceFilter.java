package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A filter for resources, and the page of them to show. In a custom id, topic and roadmap are checksums of their ids,
 * since both ids together could be too long for it.
 *
 * @param topic the checksum of a topic's id
 * @param roadmap the checksum of a roadmap's id
 * @param page from 0
 */
record ResourceFilter(
        Optional<String> topic,
        Optional<Resource.Format> format,
        Optional<Resource.Cost> cost,
        Optional<String> roadmap,
        int page) {
    /** The value in a menu, and the argument in a custom id, that filters by nothing. */
    static final String ANY = "any";

    /** What can be filtered by, in the order of the menus. */
    enum Part {
        TOPIC,
        FORMAT,
        COST,
        ROADMAP;

        /** The part that a custom id names, which may be forged. */
        static Part of(String name) {
            return named(values(), name).orElseThrow(UserError::staleButton);
        }
    }

    /** The same filter at another page. */
    ResourceFilter at(int otherPage) {
        return new ResourceFilter(topic, format, cost, roadmap, otherPage);
    }

    /** The filter with one part set to the value of a menu, at the first page. */
    ResourceFilter with(Part part, String value) {
        Optional<String> chosen = Optional.of(value).filter(each -> !each.equals(ANY));
        return switch (part) {
            case TOPIC -> new ResourceFilter(chosen, format, cost, roadmap, 0);
            case FORMAT ->
                new ResourceFilter(
                        topic, chosen.flatMap(name -> named(Resource.Format.values(), name)), cost, roadmap, 0);
            case COST ->
                new ResourceFilter(
                        topic, format, chosen.flatMap(name -> named(Resource.Cost.values(), name)), roadmap, 0);
            case ROADMAP -> new ResourceFilter(topic, format, cost, chosen, 0);
        };
    }

    /** The filter without one of its parts. */
    ResourceFilter without(Part part) {
        return with(part, ANY);
    }

    /** The value that a part is set to, as a menu has it. */
    Optional<String> value(Part part) {
        return switch (part) {
            case TOPIC -> topic;
            case FORMAT -> format.map(Enum::name);
            case COST -> cost.map(Enum::name);
            case ROADMAP -> roadmap;
        };
    }

    /** The parts that are set. */
    List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> value(part).isPresent())
                .toList();
    }

    /** The arguments of a custom id that leads to this page. */
    List<String> encode() {
        return List.of(
                topic.orElse(""),
                format.map(Enum::name).orElse(""),
                cost.map(Enum::name).orElse(""),
                roadmap.orElse(""),
                Integer.toString(page));
    }

    /**
     * Reads the arguments of a custom id, which may be forged; ignores values that are not valid.
     *
     * @param from the index of the first argument
     */
    static ResourceFilter decode(ComponentPress press, int from) {
        String page = press.argument(from + 4);
        return new ResourceFilter(
                Optional.of(press.argument(from)).filter(sum -> !sum.isEmpty()),
                named(Resource.Format.values(), press.argument(from + 1)),
                named(Resource.Cost.values(), press.argument(from + 2)),
                Optional.of(press.argument(from + 3)).filter(sum -> !sum.isEmpty()),
                page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0);
    }

    /** The constant of that name, ignoring case. */
    static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
