package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads resources that are written where they are used. One whose address is another resource's main link is that
 * resource; any other gets an id from its address, so that its title may change.
 */
final class InPlaceResources {
    private final KnownResources known;
    private final Consumer<Resource> found;
    private final Set<String> defined = new HashSet<>();

    InPlaceResources(KnownResources known, Consumer<Resource> found) {
        this.known = known;
        this.found = found;
    }

    KnownResources known() {
        return known;
    }

    /** Reads a resource in the list of a unit or a step. */
    ResourceId resource(JsonCursor at) {
        at.allowFields(
                "title",
                "url",
                "format",
                "authors",
                "provider",
                "cost",
                "note",
                "links",
                "purpose",
                "part",
                "role",
                "correction");
        return define(at, at.optionalText("note", TextLimits.MAX_NOTE));
    }

    /** Reads the resource of a collection's entry, whose note is the entry's. */
    ResourceId entry(JsonCursor at) {
        return define(at, Optional.empty());
    }

    private ResourceId define(JsonCursor at, Optional<String> note) {
        String title = at.text("title", TextLimits.MAX_TITLE);
        Optional<URI> url = AddressParser.optionalAddress(at, "url");
        Optional<String> other = url.map(URI::toString).flatMap(known::at);
        if (other.isPresent()) {
            return new ResourceId(other.get());
        }
        String id = id(title, url);
        if (defined.add(id)) {
            Resource.Format format = at.optionalEnumValue("format", Resource.Format.values())
                    .orElseGet(() -> url.map(LinkFormat::of).orElse(Resource.Format.LINK));
            known.define(id, JsonCursor.kebab(format));
            found.accept(new Resource(
                    new ResourceId(id),
                    title,
                    List.of(),
                    format,
                    links(at, url, format),
                    at.optionalText("provider", TextLimits.MAX_TITLE),
                    JsonCursor.objects(at.items("authors"), "{\"name\": \"Ada Example\"}").stream()
                            .map(ResourceParser::author)
                            .toList(),
                    at.optionalEnumValue("cost", Resource.Cost.values()),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    note));
        }
        return new ResourceId(id);
    }

    private static String id(String title, Optional<URI> url) {
        int max = IdForm.RESOURCE.maxLength();
        return url.map(address -> DerivedId.withHash(
                        "link " + address.getHost() + " " + address.getPath(), address.toString(), max))
                .orElseGet(() -> DerivedId.withHash("named " + title, title, max));
    }

    private static List<Link> links(JsonCursor at, Optional<URI> url, Resource.Format format) {
        List<Link> more = ResourceParser.links(at, url.isPresent() ? 1 : 0);
        return Stream.concat(
                        url
                                .map(address ->
                                        new Link(LinkFormat.role(format), Optional.empty(), address, Optional.empty()))
                                .stream(),
                        more.stream())
                .toList();
    }
}
