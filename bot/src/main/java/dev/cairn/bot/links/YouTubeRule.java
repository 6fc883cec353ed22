package dev.cairn.bot.links;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Identifies videos and playlists by their ids, and channels by their handles. What opens keeps the time at which a video starts. */
final class YouTubeRule implements SiteRule {
    static final List<String> HOSTS = List.of(
            "youtube.com",
            "m.youtube.com",
            "music.youtube.com",
            "gaming.youtube.com",
            "youtube-nocookie.com",
            "youtu.be");

    private static final String HOST = "www.youtube.com";
    private static final Pattern VIDEO = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Pattern PLAYLIST = Pattern.compile("(?:PL|UU|FL|OL|LL|UC)[A-Za-z0-9_-]{8,64}");
    private static final Pattern LIST_PARAMETER = Pattern.compile("[?&]list=(?<list>[A-Za-z0-9_-]+)");
    private static final Pattern SECONDS =
            Pattern.compile("(?:(?<h>\\d{1,3})h)?(?:(?<m>\\d{1,4})m)?(?:(?<s>\\d{1,6})s?)?");
    private static final Set<String> BEFORE_A_VIDEO = Set.of("shorts", "embed", "live", "v", "e", "watch");
    private static final Set<String> TABS = Set.of(
            "featured", "videos", "shorts", "streams", "playlists", "community", "about", "releases", "podcasts");

    @Override
    public SiteForm apply(WebAddress address) {
        Optional<String> video = video(address);
        Optional<String> playlist =
                address.query().first("list").filter(id -> PLAYLIST.matcher(id).matches());
        if (video.isPresent()) {
            return video(video.orElseThrow(), start(address), playlist);
        }
        if (playlist.isPresent()) {
            return SiteForm.same(
                    WebAddress.of(HOST, "/playlist").withQuery(QueryParameters.of("list", playlist.orElseThrow())));
        }
        if (address.host().endsWith("youtu.be")) {
            return SiteForm.same(address.secure());
        }
        return page(address.withHost(HOST).secure());
    }

    static Optional<CanonicalLink> playlistOf(String url) {
        Matcher list = LIST_PARAMETER.matcher(url);
        if (!url.startsWith("https://" + HOST + "/watch?") || !list.find()) {
            return Optional.empty();
        }
        return SharedLink.parse("https://" + HOST + "/playlist?list=" + list.group("list"))
                        instanceof SharedLink.Accepted accepted
                ? Optional.of(accepted.link())
                : Optional.empty();
    }

    private static SiteForm video(String id, long start, Optional<String> playlist) {
        QueryParameters known = QueryParameters.of("v", id);
        QueryParameters opened = playlist.map(list -> known.and("list", list)).orElse(known);
        WebAddress watch = WebAddress.of(HOST, "/watch");
        return new SiteForm(
                watch.withQuery(known), watch.withQuery(start == 0 ? opened : opened.and("t", start + "s")));
    }

    private static Optional<String> video(WebAddress address) {
        List<String> segments = address.segments();
        Stream<String> ofPath = Stream.empty();
        if (address.host().endsWith("youtu.be")) {
            ofPath = segments.stream().limit(1);
        } else if (segments.size() >= 2 && BEFORE_A_VIDEO.contains(segments.get(0))) {
            ofPath = segments.stream().skip(1).limit(1);
        }
        Stream<String> ofQuery =
                segments.equals(List.of("watch")) ? address.query().first("v").stream() : Stream.empty();
        return Stream.concat(ofPath, ofQuery)
                .filter(id -> VIDEO.matcher(id).matches() && !id.equals("videoseries"))
                .findFirst();
    }

    /** Seconds from the beginning. */
    private static long start(WebAddress address) {
        return Stream.of("t", "start", "time_continue")
                .flatMap(name -> address.query().first(name).stream())
                .findFirst()
                .or(() -> Optional.of(address.fragment())
                        .filter(place -> place.startsWith("t="))
                        .map(place -> place.substring(2)))
                .map(YouTubeRule::seconds)
                .orElse(0L);
    }

    private static long seconds(String time) {
        Matcher parts = SECONDS.matcher(time);
        return parts.matches()
                ? number(parts.group("h")) * 3600 + number(parts.group("m")) * 60 + number(parts.group("s"))
                : 0;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static SiteForm page(WebAddress address) {
        List<String> segments = address.segments();
        boolean handle = !segments.isEmpty() && segments.get(0).startsWith("@");
        int name = handle ? 1 : 2;
        boolean channel = handle
                || (segments.size() >= 2 && Set.of("channel", "c", "user").contains(segments.get(0)));
        if (!channel || segments.size() > name + 1 || (segments.size() > name && !TABS.contains(segments.get(name)))) {
            return SiteForm.same(address.withQuery(address.query().without("si", "feature", "pp", "app", "hl", "gl")));
        }
        WebAddress root = WebAddress.of(HOST, "/" + String.join("/", segments.subList(0, name)));
        return handle
                ? SiteForm.same(root).identifiedBy(page -> page.withPath(Lower.ascii(page.path())))
                : SiteForm.same(root);
    }
}
