package dev.cairn.curriculum;

import dev.cairn.curriculum.Registry.Kind;
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

    Resource resource(Cursor at) {
        at.allow("id", "title", "format", "links", "provider", "authors", "cost", "term", "topics", "pieces", "note");
        ResourceId id = new ResourceId(ids.declared(at, Kind.RESOURCE, IdForm.RESOURCE, ""));
        return new Resource(
                id,
                at.text("title", Lengths.TITLE),
                at.word("format", Resource.Format.values()),
                Cursor.objects(at.items("links", MOST_LINKS)).stream()
                        .map(ResourceParser::link)
                        .toList(),
                at.optionalText("provider", Lengths.TITLE),
                Cursor.objects(at.items("authors")).stream()
                        .map(ResourceParser::person)
                        .toList(),
                at.optional("cost").map(cost -> cost.word(Resource.Cost.values())),
                at.optionalText("term", Lengths.TITLE),
                ids.topics(at.items("topics")),
                Cursor.objects(at.items("pieces")).stream()
                        .map(piece -> piece(id, piece))
                        .toList(),
                at.optionalText("note", Lengths.NOTE));
    }

    private static Link link(Cursor at) {
        at.allow("role", "label", "url", "correction");
        return new Link(
                at.word("role", Link.Role.values()),
                at.optionalText("label", Lengths.TITLE),
                AddressParser.address(at, "url"),
                at.optionalObject("correction").map(ResourceParser::correction));
    }

    static Correction correction(Cursor at) {
        at.allow("kind", "reason");
        return new Correction(at.word("kind", Correction.Kind.values()), at.text("reason", Lengths.NOTE));
    }

    static Person person(Cursor at) {
        at.allow("name", "url");
        return new Person(at.text("name", Lengths.TITLE), AddressParser.optionalAddress(at, "url"));
    }

    private Resource.Piece piece(ResourceId resource, Cursor at) {
        at.allow("id", "title");
        String name = ids.declared(at, Kind.PIECE, IdForm.PIECE, resource + ".");
        return new Resource.Piece(name.substring(name.indexOf('.') + 1), at.text("title", Lengths.TITLE));
    }

    /** What a unit or step asks of a resource. */
    ResourceUse use(Cursor at) {
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

    private ResourceUse.Part part(ResourceId resource, Cursor at) {
        at.allow("label", "pieces", "url");
        List<String> pieces = at.items("pieces").stream()
                .flatMap(cursor -> ids.reference(cursor, Kind.PIECE, IdForm.PIECE, resource + ".").stream())
                .map(piece -> piece.substring(piece.indexOf('.') + 1))
                .toList();
        return new ResourceUse.Part(at.text("label", Lengths.TITLE), pieces, AddressParser.optionalAddress(at, "url"));
    }
}
