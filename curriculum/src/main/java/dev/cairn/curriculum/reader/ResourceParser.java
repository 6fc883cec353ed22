package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Author;
import dev.cairn.curriculum.Correction;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads resources. */
final class ResourceParser {
    /** A URL may have 512 characters, and all links of a resource go into one message. */
    private static final int MAX_LINKS = 4;

    private final IdParser ids;
    private final InPlaceResources inPlace;

    ResourceParser(IdParser ids, InPlaceResources inPlace) {
        this.ids = ids;
        this.inPlace = inPlace;
    }

    KnownResources known() {
        return inPlace.known();
    }

    Resource resource(JsonCursor at) {
        at.allowFields(
                "id",
                "title",
                "synonyms",
                "format",
                "links",
                "provider",
                "authors",
                "cost",
                "term",
                "topics",
                "pieces",
                "note");
        ResourceId id = new ResourceId(ids.declared(at, Kind.RESOURCE, IdForm.RESOURCE, ""));
        return new Resource(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.items("synonyms").stream()
                        .map(synonym -> synonym.text(TextLimits.MAX_TITLE))
                        .toList(),
                at.enumValue("format", Resource.Format.values()),
                links(at, 0),
                at.optionalText("provider", TextLimits.MAX_TITLE),
                JsonCursor.objects(at.items("authors"), "{\"name\": \"Ada Example\"}").stream()
                        .map(ResourceParser::author)
                        .toList(),
                at.optional("cost").map(cost -> cost.enumValue(Resource.Cost.values())),
                at.optionalText("term", TextLimits.MAX_TITLE),
                ids.topics(at.items("topics")),
                JsonCursor.objects(at.items("pieces"), "{\"id\": \"week-1\", \"title\": \"Week 1\"}").stream()
                        .map(piece -> piece(id, piece))
                        .toList(),
                at.optionalText("note", TextLimits.MAX_NOTE));
    }

    /** @param others how many links the resource has besides these */
    static List<Link> links(JsonCursor at, int others) {
        return JsonCursor.objects(
                        at.items("links", MAX_LINKS - others), "{\"role\": \"site\", \"url\": \"https://example.org\"}")
                .stream()
                .map(ResourceParser::link)
                .toList();
    }

    private static Link link(JsonCursor at) {
        at.allowFields("role", "label", "url", "correction");
        return new Link(
                at.enumValue("role", Link.Role.values()),
                at.optionalText("label", TextLimits.MAX_TITLE),
                AddressParser.address(at, "url"),
                at.optionalObject("correction").map(ResourceParser::correction));
    }

    static Correction correction(JsonCursor at) {
        at.allowFields("kind", "reason");
        return new Correction(at.enumValue("kind", Correction.Kind.values()), at.text("reason", TextLimits.MAX_NOTE));
    }

    static Author author(JsonCursor at) {
        at.allowFields("name", "url");
        return new Author(at.text("name", TextLimits.MAX_TITLE), AddressParser.optionalAddress(at, "url"));
    }

    private Resource.Piece piece(ResourceId resource, JsonCursor at) {
        at.allowFields("id", "title");
        String name = ids.declared(at, Kind.PIECE, IdForm.PIECE, resource + ".");
        return new Resource.Piece(name.substring(name.indexOf('.') + 1), at.text("title", TextLimits.MAX_TITLE));
    }

    /** Reads what a unit or step requires of resources, each referred to by id or defined in place. */
    List<ResourceUse> uses(List<JsonCursor> items) {
        List<JsonCursor> objects =
                JsonCursor.objects(items, "{\"title\": \"A Book\", \"url\": \"https://example.org/book\"}");
        boolean first = true;
        List<ResourceUse> uses = new ArrayList<>();
        for (JsonCursor at : objects) {
            uses.add(use(at, first));
            first = false;
        }
        return uses;
    }

    /** Of resources defined in place the first is the core, the others support, unless the author says otherwise. */
    private ResourceUse use(JsonCursor at, boolean first) {
        boolean defined = !at.has("resource") && (at.has("title") || at.has("url"));
        ResourceId id = defined ? inPlace.resource(at) : referred(at);
        return new ResourceUse(
                id,
                at.optional("purpose")
                        .map(purpose -> purpose.enumValue(ResourceUse.Purpose.values()))
                        .orElse(defined && !first ? ResourceUse.Purpose.SUPPORT : ResourceUse.Purpose.CORE),
                at.optionalObject("part").map(part -> part(id, part)),
                at.optional("role").map(role -> role.enumValue(Link.Role.values())),
                at.optionalObject("correction").map(ResourceParser::correction));
    }

    private ResourceId referred(JsonCursor at) {
        at.allowFields("resource", "purpose", "part", "role", "correction");
        Optional<String> resource =
                at.required("resource").flatMap(cursor -> ids.reference(cursor, Kind.RESOURCE, IdForm.RESOURCE, ""));
        return new ResourceId(resource.orElse("unnamed"));
    }

    private ResourceUse.Part part(ResourceId resource, JsonCursor at) {
        at.allowFields("label", "pieces", "url");
        List<String> pieces = at.items("pieces").stream()
                .flatMap(cursor -> ids.reference(cursor, Kind.PIECE, IdForm.PIECE, resource + ".").stream())
                .map(piece -> piece.substring(piece.indexOf('.') + 1))
                .toList();
        return new ResourceUse.Part(
                at.text("label", TextLimits.MAX_TITLE), pieces, AddressParser.optionalAddress(at, "url"));
    }
}
