package dev.cairn.curriculum;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something to read, watch or do, defined once and referred to from many units.
 *
 * @param synonyms other names people use for it: "CS50P", "Goodfellow book"
 * @param links the main one first; empty if no source gives one and no official one is certain
 * @param provider the institution it comes from: a university, a publisher, a platform
 * @param cost empty if unknown
 * @param term the term or year it was taught: "Autumn 2018"
 * @param pieces the parts that units name, in order; empty if units only ask for the whole
 */
public record Resource(
        ResourceId id,
        String title,
        List<String> synonyms,
        Format format,
        List<Link> links,
        Optional<String> provider,
        List<Author> authors,
        Optional<Cost> cost,
        Optional<String> term,
        List<TopicId> topics,
        List<Piece> pieces,
        Optional<String> note) {
    public Resource {
        synonyms = List.copyOf(synonyms);
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        pieces = List.copyOf(pieces);
    }

    /** The URL of the main link. */
    public Optional<URI> url() {
        return links.stream().findFirst().map(Link::url);
    }

    /** The first link of a role. */
    public Optional<Link> link(Link.Role role) {
        return links.stream().filter(link -> link.role() == role).findFirst();
    }

    /** The kind of resource. */
    public enum Format {
        COURSE,
        BOOK,
        VIDEO,
        VIDEO_SERIES,
        ARTICLE,
        PAPER,
        DOCUMENTATION,
        REPOSITORY,
        INTERACTIVE,
        PLATFORM,
        TOOL,
        NEWSLETTER,
        BLOG,
        CHANNEL,
        COMMUNITY,
        COMPUTE,
        NOTEBOOK,
        PODCAST,
        /** A PDF file, be it a paper, slides or a book. */
        PDF,
        /** Something of which nobody says what it is. */
        LINK
    }

    /** The price of learning from it. */
    public enum Cost {
        FREE,
        FREE_TO_AUDIT,
        PAID
    }

    /** A named part: a week, a half, a chapter. The name is unique within its resource. */
    public record Piece(String name, String title) {}
}
