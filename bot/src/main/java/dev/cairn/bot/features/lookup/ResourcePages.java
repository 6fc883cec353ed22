package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.lookup.ResourceFilter.Part;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the resources that pass a filter, page by page, with a menu for each part of the filter. */
final class ResourcePages {
    private static final Pagination.Limits PAGE = new Pagination.Limits(3_400, 8);

    private final FilteredResources filtered;
    private final ServerShelf shelf;

    ResourcePages(FilteredResources filtered, ServerShelf shelf) {
        this.filtered = filtered;
        this.shelf = shelf;
    }

    /** Draws the page that the filter names, with what the server has on the topic, or added last if nothing is filtered. */
    Card page(Request request, ResourceFilter wanted) {
        Card card = page(request.viewer(), wanted);
        ResourceFilter filter = filtered.known(wanted);
        if (filter.topic().isPresent()) {
            return ShelvedCards.with(card, filtered.topic(filter).flatMap(topic -> shelf.about(request, topic.id())));
        }
        return filter.parts().isEmpty() && filter.page() == 0 ? ShelvedCards.with(card, shelf.newest(request)) : card;
    }

    /** Draws the page that the filter names. If no resource passes it, draws those that pass most of it. */
    Card page(Viewer viewer, ResourceFilter wanted) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        ResourceFilter filter = filtered.nearest(filtered.known(wanted));
        List<Resource> passing = filtered.passing(filter);
        List<String> lines =
                passing.stream().map(resource -> "- " + copy.inLine(resource)).toList();
        Pagination pages = Pagination.of(PAGE, lines, filter.page());
        List<String> missed = filtered.known(wanted).parts().stream()
                .filter(part -> filter.value(part).isEmpty())
                .map(part -> name(copy, part, filtered.known(wanted)))
                .toList();
        String heading = copy.resourcesHeading(
                filter.parts().stream().map(part -> name(copy, part, filter)).toList(), passing.size());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text((missed.isEmpty() ? "" : copy.nearestResources(missed) + "\n")
                        + heading
                        + pages.position(viewer.locale()))
                .text(lines.isEmpty() ? copy.noResources() : pages.text());
        for (Part part : Part.values()) {
            card.select(menu(viewer, part, filter));
        }
        return card.buttons(pages.buttons(viewer.locale(), page -> pageId(viewer, filter.at(page))))
                .build();
    }

    private static CustomId pageId(Viewer viewer, ResourceFilter filter) {
        return new CustomId(LookupActions.PAGE, Optional.of(viewer.id()), filter.encode());
    }

    private String name(LookupCopy copy, Part part, ResourceFilter filter) {
        return switch (part) {
            case TOPIC -> filtered.topic(filter).orElseThrow().name();
            case FORMAT -> copy.format(filter.format().orElseThrow());
            case COST -> copy.cost(filter.cost().orElseThrow());
            case ROADMAP -> filtered.roadmap(filter).orElseThrow().title();
        };
    }

    /** The menu of one part: none, and each value that leads to something beside the rest of the filter. */
    private Select menu(Viewer viewer, Part part, ResourceFilter filter) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(Select.Entry.of(copy.anyOf(part), ResourceFilter.ANY));
        values(copy, part, filter)
                .sorted((one, other) -> Boolean.compare(other.chosen(), one.chosen()))
                .limit(Select.MAX_ENTRIES - 1)
                .forEach(entries::add);
        List<String> arguments = new ArrayList<>(List.of(part.name()));
        arguments.addAll(filter.at(0).encode());
        return Select.one(
                new CustomId(LookupActions.FILTER, Optional.of(viewer.id()), arguments), copy.anyOf(part), entries);
    }

    private Stream<Select.Entry> values(LookupCopy copy, Part part, ResourceFilter filter) {
        ResourceFilter rest = filter.without(part);
        return switch (part) {
            case TOPIC ->
                filtered.topics(filter).stream()
                        .map(topic -> entry(topic.name(), Checksum.of(topic.id().value()), part, filter));
            case FORMAT ->
                filtered.passing(rest).stream()
                        .map(Resource::format)
                        .distinct()
                        .sorted()
                        .map(format -> entry(copy.format(format), format.name(), part, filter));
            case COST ->
                filtered.passing(rest).stream()
                        .flatMap(resource -> resource.cost().stream())
                        .distinct()
                        .sorted()
                        .map(cost -> entry(copy.cost(cost), cost.name(), part, filter));
            case ROADMAP ->
                filtered.roadmaps(rest).stream()
                        .map(roadmap ->
                                entry(roadmap.title(), Checksum.of(roadmap.id().value()), part, filter));
        };
    }

    private static Select.Entry entry(String label, String value, Part part, ResourceFilter filter) {
        return new Select.Entry(
                label,
                value,
                Optional.empty(),
                filter.value(part).filter(value::equals).isPresent());
    }
}
