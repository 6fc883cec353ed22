package dev.cairn.bot.links;

/** The result of reading a text as a link. Nothing is fetched. */
public sealed interface SharedLink {
    /** Says what a text is. Never throws: what is no link is {@link Refused}. */
    static SharedLink parse(String text) {
        return LinkParser.parse(text);
    }

    /** A link that may be kept. */
    record Accepted(CanonicalLink link) implements SharedLink {}

    /** A link that a moderator should see before others do, because its host may pretend to be another. */
    record Doubtful(CanonicalLink link, LinkProblem problem) implements SharedLink {}

    /** A text that is no link, or a link that is not kept. */
    record Refused(LinkProblem problem) implements SharedLink {}
}
