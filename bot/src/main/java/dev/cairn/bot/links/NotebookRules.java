package dev.cairn.bot.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The places where models, data sets and notebooks live: Hugging Face, Colab and Kaggle. */
final class NotebookRules {
    private static final Set<String> HUB_KINDS = Set.of("datasets", "spaces");
    private static final Set<String> HUB_PAGES = Set.of(
            "blog",
            "chat",
            "collections",
            "docs",
            "join",
            "learn",
            "login",
            "models",
            "organizations",
            "papers",
            "posts",
            "pricing",
            "settings",
            "tasks");
    private static final Pattern DOCS_VERSION = Pattern.compile("main|v\\d+(?:\\.\\d+)*(?:[.-]?rc\\d+)?");
    private static final Set<String> CODE_TABS =
            Set.of("notebook", "input", "output", "log", "comments", "script", "logs");
    private static final Set<String> DATASET_TABS =
            Set.of("data", "code", "discussion", "suggestions", "versions", "metadata");
    private static final Set<String> COMPETITION_TABS =
            Set.of("overview", "data", "code", "models", "discussion", "leaderboard", "rules", "team");

    private NotebookRules() {}

    static SiteForm huggingFace(WebAddress address) {
        List<String> segments = address.segments();
        String first = segments.isEmpty() ? "" : segments.get(0);
        WebAddress page = address.withHost("huggingface.co").secure();
        if (first.equals("docs")) {
            return SiteForm.same(page.withQuery(QueryParameters.NONE))
                    .identifiedBy(docs -> docs.withPath(withoutVersion(segments)));
        }
        if (segments.isEmpty() || HUB_PAGES.contains(first)) {
            return SiteForm.same(page.withQuery(page.query().without("fw", "library", "source")));
        }
        return hubRepository(segments, page.withQuery(QueryParameters.NONE));
    }

    /** Identifies a notebook on GitHub by its file, and one on Drive by its id; Colab opens both. */
    static SiteForm colab(WebAddress address) {
        List<String> segments = address.segments();
        WebAddress page = address.withQuery(QueryParameters.NONE).secure();
        if (segments.size() > 4 && segments.get(0).equals("github")) {
            return SiteForm.same(page)
                    .identifiedBy(colab -> GitHubRule.repository(segments.subList(1, segments.size()), colab)
                            .identity());
        }
        if (segments.size() > 1 && segments.get(0).equals("gist")) {
            return SiteForm.same(page)
                    .identifiedBy(colab -> new GitHubRule()
                            .apply(WebAddress.of(
                                    "gist.github.com", "/" + String.join("/", segments.subList(1, segments.size()))))
                            .identity());
        }
        return SiteForm.same(page);
    }

    static SiteForm kaggle(WebAddress address) {
        List<String> path = new ArrayList<>(address.segments());
        String kind = path.isEmpty() ? "" : path.get(0);
        WebAddress page = address.withHost("www.kaggle.com")
                .withQuery(address.query().without("scriptVersionId", "select"))
                .secure();
        if (kind.equals("c")) {
            path.set(0, "competitions");
        }
        if (kind.equals("notebooks") || kind.equals("kernels")) {
            path.set(0, "code");
        }
        int name = path.isEmpty() || !path.get(0).equals("competitions") ? 3 : 2;
        if (path.size() > name && path.size() <= name + 1 && tabs(path.get(0)).contains(path.get(name))) {
            path.remove(name);
        }
        return SiteForm.same(page.withPath("/" + String.join("/", path)))
                .identifiedBy(thing -> thing.withPath(Lower.ascii(thing.path())));
    }

    private static Set<String> tabs(String kind) {
        return switch (kind) {
            case "code" -> CODE_TABS;
            case "datasets", "models" -> DATASET_TABS;
            case "competitions" -> COMPETITION_TABS;
            default -> Set.of();
        };
    }

    /** A page of the documentation is in English when its address names no language. */
    private static String withoutVersion(List<String> segments) {
        List<String> path = new ArrayList<>(segments);
        if (path.size() > 2 && DOCS_VERSION.matcher(path.get(2)).matches()) {
            path.remove(2);
        }
        if (path.size() > 2 && path.get(2).equals("en")) {
            path.remove(2);
        }
        return "/" + String.join("/", path);
    }

    private static SiteForm hubRepository(List<String> segments, WebAddress page) {
        List<String> path = new ArrayList<>(segments);
        int form = (HUB_KINDS.contains(path.get(0)) ? 1 : 0) + 2;
        if (path.size() > form && path.get(form).equals("resolve")) {
            path.set(form, "blob");
        }
        if (path.size() == form + 2
                && path.get(form).equals("tree")
                && path.get(form + 1).equals("main")) {
            path.subList(form, form + 2).clear();
        }
        int named = Math.min(form, path.size());
        return SiteForm.same(page.withPath("/" + String.join("/", path))).identifiedBy(hub -> {
            List<String> lower = new ArrayList<>(path);
            lower.subList(0, named).replaceAll(Lower::ascii);
            return hub.withPath("/" + String.join("/", lower));
        });
    }
}
