package dev.cairn.bot.links;

/** What a text turned out to be that somebody gave as a link. Nothing is fetched to find out. */
public sealed interface Link {
    /** Says what a text is. Never throws: what is no link is {@link Refused}. */
    static Link parse(String text) {
        return LinkParser.parse(text);
    }

    /** A link that may be kept. */
    record Accepted(CanonicalLink link) implements Link {}

    /** A link that a moderator should see before others do, because its host may pretend to be another. */
    record Doubtful(CanonicalLink link, LinkProblem problem) implements Link {}

    /** A text that is no link, or a link that is not kept. */
    record Refused(LinkProblem problem) implements Link {}
}
