package dev.cairn.curriculum;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something to read, watch or do, told of once and referred to from many units.
 *
 * @param links the main one first; none when no source gives one and no official one is certain
 * @param provider the house it comes from: a university, a publisher, a platform
 * @param cost empty where nothing is known of it
 * @param term the term or year it was given: "Autumn 2018"
 * @param pieces the parts that units ask for by name, in order; empty when it is only ever asked for whole
 */
public record Resource(
        ResourceId id,
        String title,
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
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        pieces = List.copyOf(pieces);
    }

    /** The main link's address. */
    public Optional<URI> url() {
        return links.stream().findFirst().map(Link::url);
    }

    /** The first link of a role. */
    public Optional<Link> link(Link.Role role) {
        return links.stream().filter(link -> link.role() == role).findFirst();
    }

    /** What sort of thing it is. */
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
        COMPUTE
    }

    /** What it costs to learn from it. */
    public enum Cost {
        FREE,
        FREE_TO_AUDIT,
        PAID
    }

    /** A part that can be asked for by name: a week, a half, a chapter. The name is unique in its resource. */
    public record Piece(String name, String title) {}
}
