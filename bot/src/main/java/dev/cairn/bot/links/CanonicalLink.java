package dev.cairn.bot.links;

import java.util.Optional;

/**
 * A link in its canonical form.
 *
 * @param identity host, path and query without scheme, www, tracking, and the place inside the thing. Two links
 *     to one thing have one identity. Its length is at most that of the url, plus a few characters
 * @param url opens the thing at the place that was given (a time in a video, a section), at most {@value #MAX_LENGTH} characters
 */
public record CanonicalLink(String identity, String url) {
    /** The longest link that a button of Discord's takes, in characters. */
    public static final int MAX_LENGTH = 512;

    /** The host, as people know it: without www, in its own script. */
    public String host() {
        int slash = identity.indexOf('/');
        return HostName.readable(slash < 0 ? identity : identity.substring(0, slash));
    }

    /** A title made from the link, for a person who gave none. */
    public String readableTitle() {
        return ReadableTitle.of(this);
    }

    /** The playlist in which a video was opened, if the link names one. */
    public Optional<CanonicalLink> playlist() {
        return YouTubeRule.playlistOf(url);
    }
}
