package dev.cairn.bot.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Redirect pages, which carry the link that they lead to in their query. */
final class Redirects {
    /**
     * One such page.
     *
     * @param path the beginning of its path
     * @param parameters the names under which the link may stand
     */
    private record Page(String path, List<String> parameters) {}

    private static final Map<String, Page> PAGES = Map.ofEntries(
            Map.entry("google.com", new Page("/url", List.of("q", "url"))),
            Map.entry("youtube.com", new Page("/redirect", List.of("q"))),
            Map.entry("m.youtube.com", new Page("/redirect", List.of("q"))),
            Map.entry("l.facebook.com", new Page("/l.php", List.of("u"))),
            Map.entry("lm.facebook.com", new Page("/l.php", List.of("u"))),
            Map.entry("l.instagram.com", new Page("/", List.of("u"))),
            Map.entry("l.messenger.com", new Page("/l.php", List.of("u"))),
            Map.entry("out.reddit.com", new Page("/", List.of("url"))),
            Map.entry("linkedin.com", new Page("/redir/redirect", List.of("url"))),
            Map.entry("slack-redir.net", new Page("/link", List.of("url"))),
            Map.entry("steamcommunity.com", new Page("/linkfilter", List.of("url", "u"))),
            Map.entry("link.zhihu.com", new Page("/", List.of("target"))),
            Map.entry("href.li", new Page("/", List.of("url"))),
            Map.entry("duckduckgo.com", new Page("/l", List.of("uddg"))),
            Map.entry("safelinks.protection.outlook.com", new Page("/", List.of("url"))));

    private Redirects() {}

    /** The link to which a page leads on. */
    static Optional<String> target(WebAddress address) {
        String host = HostName.withoutWww(address.host());
        String known =
                host.endsWith(".safelinks.protection.outlook.com") ? host.substring(host.indexOf('.') + 1) : host;
        Page page = PAGES.get(known);
        if (page == null || !address.path().startsWith(page.path())) {
            return Optional.empty();
        }
        return page.parameters().stream()
                .flatMap(name -> address.query().first(name).stream())
                .map(PercentEncoding::decode)
                .filter(target -> target.startsWith("http"))
                .findFirst();
    }
}
