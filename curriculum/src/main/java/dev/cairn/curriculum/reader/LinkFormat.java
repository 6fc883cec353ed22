package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource.Format;
import java.net.URI;
import java.util.Locale;

/** Tells from an address what it probably leads to. */
final class LinkFormat {
    private LinkFormat() {}

    static Format of(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^(www|m)\\.", "");
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        String query = String.valueOf(address.getQuery());
        if (host.equals("youtube.com") || host.equals("youtu.be")) {
            return video(path, query);
        }
        if (host.equals("vimeo.com")) {
            return Format.VIDEO;
        }
        if (host.equals("arxiv.org") || host.endsWith("openreview.net") || path.endsWith(".pdf")) {
            return Format.PAPER;
        }
        if (host.equals("github.com") || host.equals("gitlab.com") || host.equals("huggingface.co")) {
            return Format.REPOSITORY;
        }
        if (host.startsWith("discord.") || host.equals("t.me") || host.endsWith("reddit.com")) {
            return Format.COMMUNITY;
        }
        boolean course =
                host.matches(".*(coursera|edx|udemy|udacity|khanacademy|futurelearn)\\.(org|com)|ocw\\.mit\\.edu");
        if (course) {
            return Format.COURSE;
        }
        return host.startsWith("docs.") || host.endsWith("readthedocs.io") ? Format.DOCUMENTATION : Format.ARTICLE;
    }

    private static Format video(String path, String query) {
        if (path.startsWith("/playlist") || query.contains("list=")) {
            return Format.VIDEO_SERIES;
        }
        return path.startsWith("/@") || path.startsWith("/c/") || path.startsWith("/channel/")
                ? Format.CHANNEL
                : Format.VIDEO;
    }

    /** The role of the main link of something in this format. */
    static Link.Role role(Format format) {
        return switch (format) {
            case VIDEO, VIDEO_SERIES, CHANNEL -> Link.Role.VIDEOS;
            case PAPER -> Link.Role.PAPER;
            case BOOK -> Link.Role.BOOK;
            case REPOSITORY -> Link.Role.CODE;
            case COMMUNITY -> Link.Role.CHAT;
            default -> Link.Role.SITE;
        };
    }
}
