package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.curriculum.Resource;
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

    /** The same filter at another page. */
    ResourceFilter at(int otherPage) {
        return new ResourceFilter(topic, format, cost, roadmap, otherPage);
    }

    /** The arguments of a custom id that leads to this page. */
    String[] encode() {
        return List.of(
                        topic.orElse(""),
                        format.map(Enum::name).orElse(""),
                        cost.map(Enum::name).orElse(""),
                        roadmap.orElse(""),
                        Integer.toString(page))
                .toArray(String[]::new);
    }

    /** Reads the arguments of a custom id, which may be forged; ignores values that are not valid. */
    static ResourceFilter decode(ComponentPress press) {
        String page = press.argument(4);
        return new ResourceFilter(
                Optional.of(press.argument(0)).filter(sum -> !sum.isEmpty()),
                named(Resource.Format.values(), press.argument(1)),
                named(Resource.Cost.values(), press.argument(2)),
                Optional.of(press.argument(3)).filter(sum -> !sum.isEmpty()),
                page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0);
    }

    /** The constant of that name, ignoring case. */
    static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
