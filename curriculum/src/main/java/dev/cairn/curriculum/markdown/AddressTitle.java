package dev.cairn.curriculum.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a title from a link's address, such as "Video on YouTube", "ada/engine on GitHub" or its host and path. */
final class AddressTitle {
    private static final int MAX_LENGTH = 60;
    private static final Pattern YOUTUBE = Pattern.compile("(m\\.)?youtube\\.com|youtu\\.be");
    private static final Pattern REPOSITORY = Pattern.compile("/([^/]+/[^/]+?)(\\.git)?/?");
    private static final Pattern PAPER = Pattern.compile("/(?:abs|pdf)/(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?");

    private AddressTitle() {}

    static String of(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            return uri.getHost() == null ? withoutScheme(address) : of(uri);
        } catch (URISyntaxException unreadable) {
            return withoutScheme(address);
        }
    }

    private static String of(URI uri) {
        String host = uri.getHost().replaceFirst("^www\\.", "");
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (YOUTUBE.matcher(host).matches()) {
            return onYouTube(host, path);
        }
        Matcher repository = REPOSITORY.matcher(path);
        if (host.equals("github.com") && repository.matches()) {
            return repository.group(1) + " on GitHub";
        }
        Matcher paper = PAPER.matcher(path);
        return host.equals("arxiv.org") && paper.matches() ? "arXiv " + paper.group(1) : shortened(host + path);
    }

    private static String onYouTube(String host, String path) {
        if (path.startsWith("/playlist")) {
            return "Playlist on YouTube";
        }
        boolean isVideo = path.startsWith("/watch") || path.startsWith("/live") || host.equals("youtu.be");
        return isVideo ? "Video on YouTube" : shortened(host + path);
    }

    private static String withoutScheme(String address) {
        return shortened(address.strip().replaceFirst("(?i)^https?://(www\\.)?", ""));
    }

    /** The beginning and the last part of a long path. */
    private static String shortened(String hostAndPath) {
        String text = hostAndPath.replaceFirst("/+$", "").replaceFirst("(?i)(/index)?\\.(html?|php|aspx?)$", "");
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        String last = text.substring(text.lastIndexOf('/'));
        String host = text.substring(0, text.indexOf('/') < 0 ? text.length() : text.indexOf('/'));
        String whole = host + "/…" + last;
        return whole.length() <= MAX_LENGTH ? whole : whole.substring(0, MAX_LENGTH - 1) + "…";
    }
}
