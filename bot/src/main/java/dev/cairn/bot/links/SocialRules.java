package dev.cairn.bot.links;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts, videos and books on sites that everybody shares from. */
final class SocialRules {
    private static final Pattern POST =
            Pattern.compile("/(?:r/[^/]+/)?comments/(?<id>[a-z0-9]+)(?:/(?<slug>[^/]*)(?:/(?<comment>[a-z0-9]+))?)?/?");
    private static final Pattern SHORT_POST = Pattern.compile("/(?<id>[a-z0-9]{4,10})/?");
    private static final Pattern SUBREDDIT = Pattern.compile("/r/[^/]+/?");
    private static final Pattern STATUS = Pattern.compile("/(?<who>[^/]+|i/web)/status(?:es)?/(?<id>\\d+)(?:/.*)?");
    private static final Pattern PROFILE = Pattern.compile("/[A-Za-z0-9_]{1,15}/?");
    private static final Pattern VIDEO = Pattern.compile(
            "/(?:video/|channels/[^/]+/|groups/[^/]+/videos/)?(?<id>\\d{5,12})(?:/(?<key>[0-9a-f]+))?/?");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]+");
    private static final Pattern BOOK =
            Pattern.compile("(?:/.*)?/(?:dp|gp/product|gp/aw/d|exec/obidos/ASIN)/(?<id>[A-Za-z0-9]{10})(?:/.*)?");

    private SocialRules() {}

    static SiteForm reddit(WebAddress address) {
        boolean shortHost = address.host().endsWith("redd.it");
        WebAddress page =
                address.withHost(shortHost ? address.host() : "www.reddit.com").secure();
        Matcher post = (shortHost ? SHORT_POST : POST).matcher(address.path());
        if (!post.matches()) {
            boolean subreddit = SUBREDDIT.matcher(address.path()).matches();
            return subreddit
                    ? SiteForm.same(page.withQuery(QueryParameters.NONE))
                            .identifiedBy(r -> r.withPath(Lower.ascii(r.path())))
                    : SiteForm.same(page);
        }
        String id = "/comments/" + post.group("id");
        if (shortHost) {
            return SiteForm.same(WebAddress.of("www.reddit.com", id));
        }
        // What stands between post and comment is the title, or, in newer links, the word "comment".
        String comment = post.group("comment");
        String known = comment == null ? id : id + "/comment/" + comment;
        return SiteForm.same(page.withQuery(page.query().only("context")))
                .identifiedBy(read -> WebAddress.of("www.reddit.com", known));
    }

    static SiteForm x(WebAddress address) {
        WebAddress page = address.withHost("x.com").secure();
        Matcher status = STATUS.matcher(address.path());
        if (status.matches()) {
            String id = "/status/" + status.group("id");
            return new SiteForm(
                    WebAddress.of("x.com", "/i" + id), WebAddress.of("x.com", "/" + status.group("who") + id));
        }
        return PROFILE.matcher(address.path()).matches()
                ? SiteForm.same(page.withQuery(page.query().without("s", "t", "lang")))
                        .identifiedBy(who -> who.withPath(Lower.ascii(who.path())))
                : SiteForm.same(page);
    }

    static SiteForm vimeo(WebAddress address) {
        Matcher video = VIDEO.matcher(address.path());
        if (!video.matches()) {
            return SiteForm.same(address.secure());
        }
        String key = video.group("key") != null
                ? video.group("key")
                : address.query()
                        .first("h")
                        .filter(h -> KEY.matcher(h).matches())
                        .orElse("");
        String path = "/" + video.group("id") + (key.isEmpty() ? "" : "/" + key);
        return new SiteForm(
                WebAddress.of("vimeo.com", "/" + video.group("id")),
                WebAddress.of("vimeo.com", path).withFragment(address.fragment()));
    }

    static SiteForm linkedIn(WebAddress address) {
        List<String> path = address.segments();
        boolean tracked = !path.isEmpty()
                && List.of("posts", "pulse", "in", "company", "learning", "feed")
                        .contains(path.get(0));
        WebAddress page = address.withHost("www.linkedin.com").secure();
        return SiteForm.same(tracked ? page.withQuery(QueryParameters.NONE) : page);
    }

    /** Identifies a product by its number; each country's shop has its own. */
    static SiteForm amazon(WebAddress address) {
        String host = HostName.withoutWww(address.host());
        String shop = host.startsWith("smile.") ? host.substring("smile.".length()) : host;
        Matcher book = BOOK.matcher(address.path());
        return SiteForm.same(
                book.matches()
                        ? WebAddress.of("www." + shop, "/dp/" + book.group("id").toUpperCase(Locale.ROOT))
                        : address);
    }
}
