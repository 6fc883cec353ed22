package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Author;
import dev.cairn.curriculum.Correction;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads resources. */
final class ResourceParser {
    /** Each may have 512 characters, and all go into one message. */
    private static final int MOST_LINKS = 4;

    private final IdParser ids;

    ResourceParser(IdParser ids) {
        this.ids = ids;
    }

    Resource resource(JsonCursor at) {
        at.allow("id", "title", "format", "links", "provider", "authors", "cost", "term", "topics", "pieces", "note");
        ResourceId id = new ResourceId(ids.declared(at, Kind.RESOURCE, IdForm.RESOURCE, ""));
        return new Resource(
                id,
                at.text("title", Lengths.TITLE),
                at.word("format", Resource.Format.values()),
                JsonCursor.objects(at.items("links", MOST_LINKS)).stream()
                        .map(ResourceParser::link)
                        .toList(),
                at.optionalText("provider", Lengths.TITLE),
                JsonCursor.objects(at.items("authors")).stream()
                        .map(ResourceParser::person)
                        .toList(),
                at.optional("cost").map(cost -> cost.word(Resource.Cost.values())),
                at.optionalText("term", Lengths.TITLE),
                ids.topics(at.items("topics")),
                JsonCursor.objects(at.items("pieces")).stream()
                        .map(piece -> piece(id, piece))
                        .toList(),
                at.optionalText("note", Lengths.NOTE));
    }

    private static Link link(JsonCursor at) {
        at.allow("role", "label", "url", "correction");
        return new Link(
                at.word("role", Link.Role.values()),
                at.optionalText("label", Lengths.TITLE),
                AddressParser.address(at, "url"),
                at.optionalObject("correction").map(ResourceParser::correction));
    }

    static Correction correction(JsonCursor at) {
        at.allow("kind", "reason");
        return new Correction(at.word("kind", Correction.Kind.values()), at.text("reason", Lengths.NOTE));
    }

    static Author person(JsonCursor at) {
        at.allow("name", "url");
        return new Author(at.text("name", Lengths.TITLE), AddressParser.optionalAddress(at, "url"));
    }

    private Resource.Piece piece(ResourceId resource, JsonCursor at) {
        at.allow("id", "title");
        String name = ids.declared(at, Kind.PIECE, IdForm.PIECE, resource + ".");
        return new Resource.Piece(name.substring(name.indexOf('.') + 1), at.text("title", Lengths.TITLE));
    }

    /** What a unit or step asks of a resource. */
    ResourceUse use(JsonCursor at) {
        at.allow("resource", "purpose", "part", "role");
        Optional<String> resource =
                at.required("resource").flatMap(cursor -> ids.reference(cursor, Kind.RESOURCE, IdForm.RESOURCE, ""));
        ResourceId id = new ResourceId(resource.orElse("unnamed"));
        return new ResourceUse(
                id,
                at.optional("purpose")
                        .map(purpose -> purpose.word(ResourceUse.Purpose.values()))
                        .orElse(ResourceUse.Purpose.CORE),
                at.optionalObject("part").map(part -> part(id, part)),
                at.optional("role").map(role -> role.word(Link.Role.values())));
    }

    private ResourceUse.Part part(ResourceId resource, JsonCursor at) {
        at.allow("label", "pieces", "url");
        List<String> pieces = at.items("pieces").stream()
                .flatMap(cursor -> ids.reference(cursor, Kind.PIECE, IdForm.PIECE, resource + ".").stream())
                .map(piece -> piece.substring(piece.indexOf('.') + 1))
                .toList();
        return new ResourceUse.Part(at.text("label", Lengths.TITLE), pieces, AddressParser.optionalAddress(at, "url"));
    }
}
