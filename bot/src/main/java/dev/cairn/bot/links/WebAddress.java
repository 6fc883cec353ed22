package dev.cairn.bot.links;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a link on the web, each normalized.
 *
 * @param scheme http or https
 * @param host in ASCII and lower case
 * @param port 0 for the scheme's own
 * @param path begins with a slash, and has no dot segments
 * @param fragment empty if there is none
 */
record WebAddress(String scheme, String host, int port, String path, QueryParameters query, String fragment) {
    static final String HTTPS = "https";

    private static final Pattern INDEX_PAGE = Pattern.compile("/index\\.(?:html?|php)$");
    private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");
    private static final Pattern SLASH = Pattern.compile("/");

    WebAddress {
        path = withoutDotSegments(path);
        path = path.endsWith("//") ? TRAILING_SLASHES.matcher(path).replaceFirst("/") : path;
    }

    /** A page on the web without query and fragment. */
    static WebAddress of(String host, String path) {
        return new WebAddress(HTTPS, host, 0, path, QueryParameters.NONE, "");
    }

    WebAddress withHost(String changed) {
        return new WebAddress(scheme, changed, port, path, query, fragment);
    }

    /** Keeps query and fragment. */
    WebAddress withPath(String changed) {
        return new WebAddress(scheme, host, port, changed, query, fragment);
    }

    WebAddress withQuery(QueryParameters changed) {
        return new WebAddress(scheme, host, port, path, changed, fragment);
    }

    WebAddress withFragment(String changed) {
        return new WebAddress(scheme, host, port, path, query, changed);
    }

    /** Without a fragment, over https, which every site with rules of its own has. */
    WebAddress secure() {
        return new WebAddress(HTTPS, host, 0, path, query, fragment);
    }

    /** The parts of the path that are not empty. */
    List<String> segments() {
        return SLASH.splitAsStream(path).filter(part -> !part.isEmpty()).toList();
    }

    /** Removes the segments . and .. as RFC 3986, section 5.2.4, has it. */
    private static String withoutDotSegments(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = SLASH.split(path.substring(1), -1);
        for (int at = 0; at < segments.length; at++) {
            boolean dots = segments[at].equals(".") || segments[at].equals("..");
            if (segments[at].equals("..")) {
                kept.pollLast();
            } else if (!dots) {
                kept.addLast(segments[at]);
            }
            if (dots && at == segments.length - 1) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    /** The link to open. */
    String url() {
        return scheme + "://" + authority(host) + path + ifAny("?", query.toString()) + ifAny("#", fragment);
    }

    /** The link's identity. A fragment counts only if it is a route within the page. */
    String identity() {
        String page = INDEX_PAGE.matcher(path).replaceFirst("/");
        String route = Stream.of("/", "!/").anyMatch(fragment::startsWith) ? fragment : "";
        return authority(HostName.withoutWww(host))
                + TRAILING_SLASHES.matcher(page).replaceFirst("")
                + ifAny("?", query.sorted().toString())
                + ifAny("#", route);
    }

    private String authority(String name) {
        return port == 0 ? name : name + ":" + port;
    }

    private static String ifAny(String mark, String text) {
        return text.isEmpty() ? "" : mark + text;
    }
}
