package dev.cairn.bot.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifies repositories, whose names ignore case, and their files in every form that GitHub and viewers offer. */
final class GitHubRule implements SiteRule {
    static final List<String> HOSTS = List.of(
            "github.com",
            "m.github.com",
            "raw.githubusercontent.com",
            "raw.github.com",
            "gist.github.com",
            "nbviewer.org",
            "nbviewer.jupyter.org",
            "github.dev",
            "githubtocolab.com");

    static final String HOST = "github.com";
    private static final Set<String> NOT_OWNERS = Set.of(
            "about",
            "collections",
            "customer-stories",
            "enterprise",
            "explore",
            "features",
            "login",
            "marketplace",
            "orgs",
            "pricing",
            "search",
            "settings",
            "site",
            "sponsors",
            "team",
            "topics",
            "trending");
    private static final Set<String> FILE_FORMS = Set.of("blob", "raw", "edit", "blame");
    private static final Pattern CLONE_ENDING = Pattern.compile("(?<=[^.])(?:\\.git)+$");
    private static final Set<String> FIRST_BRANCHES = Set.of("main", "master");

    @Override
    public SiteForm apply(WebAddress address) {
        String host = HostName.withoutWww(address.host());
        List<String> segments = address.segments();
        if (host.startsWith("raw.")) {
            return segments.size() < 4 ? SiteForm.same(address) : file(raw(segments), "");
        }
        if (host.startsWith("gist.")) {
            return gist(segments, address);
        }
        if (host.startsWith("nbviewer.")) {
            return segments.size() > 2 && segments.get(0).equals("github")
                    ? repository(segments.subList(1, segments.size()), address)
                    : SiteForm.same(address);
        }
        return repository(segments, address);
    }

    /** A page of a repository, given as the parts of its path. */
    static SiteForm repository(List<String> segments, WebAddress address) {
        if (segments.size() < 2 || NOT_OWNERS.contains(segments.get(0))) {
            return SiteForm.same(address.withHost(HOST).secure());
        }
        List<String> page = withoutCloneEnding(segments);
        String form = page.size() > 2 ? page.get(2) : "";
        if (page.size() > 4 && FILE_FORMS.contains(form)) {
            page.set(2, "blob");
            return file(withoutRefs(page), address.fragment());
        }
        if (form.equals("tree")) {
            List<String> tree = withoutRefs(page);
            return named(
                    tree.size() == 4 && FIRST_BRANCHES.contains(tree.get(3)) ? tree.subList(0, 2) : tree,
                    address.fragment());
        }
        WebAddress kept = address.withQuery(address.query().without("tab", "readme", "files"));
        return page.size() == 2
                ? named(page, address.fragment())
                : withLowerCaseName(kept.withHost(HOST).secure().withPath("/" + String.join("/", page)));
    }

    /** A file; the lines that a fragment marks stay in what opens. */
    private static SiteForm file(List<String> page, String fragment) {
        return named(page, fragment.startsWith("L") ? fragment : "");
    }

    private static SiteForm named(List<String> page, String fragment) {
        return withLowerCaseName(
                WebAddress.of(HOST, "/" + String.join("/", page)).withFragment(fragment));
    }

    private static SiteForm withLowerCaseName(WebAddress address) {
        return SiteForm.same(address).identifiedBy(page -> {
            List<String> path = new ArrayList<>(page.segments());
            path.set(0, Lower.ascii(path.get(0)));
            path.set(1, Lower.ascii(path.get(1)));
            return page.withPath("/" + String.join("/", path));
        });
    }

    private static List<String> raw(List<String> segments) {
        List<String> page = withoutCloneEnding(segments);
        if (!FILE_FORMS.contains(page.get(2))) {
            page.add(2, "blob");
        }
        return withoutRefs(page);
    }

    private static List<String> withoutCloneEnding(List<String> segments) {
        List<String> page = new ArrayList<>(segments);
        page.set(1, CLONE_ENDING.matcher(page.get(1)).replaceFirst(""));
        return page;
    }

    /** The long name of a branch (refs/heads/main) is its short one. */
    private static List<String> withoutRefs(List<String> page) {
        List<String> shortened = new ArrayList<>(page);
        while (shortened.size() > 5
                && shortened.get(3).equals("refs")
                && shortened.get(4).equals("heads")) {
            shortened.subList(3, 5).clear();
        }
        return shortened;
    }

    /** Identifies a gist by its id, with or without its owner before it. */
    private static SiteForm gist(List<String> segments, WebAddress address) {
        int id = segments.size() >= 2 ? 1 : 0;
        if (segments.isEmpty() || !segments.get(id).matches("[0-9a-f]{20,40}")) {
            return SiteForm.same(address);
        }
        return new SiteForm(
                WebAddress.of("gist.github.com", "/" + segments.get(id)),
                WebAddress.of("gist.github.com", "/" + String.join("/", segments.subList(0, id + 1)))
                        .withFragment(address.fragment()));
    }
}
