package dev.cairn.bot.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encyclopedias, questions and answers, articles, documents and courses. */
final class ReferenceRules {
    private static final Pattern MOBILE_WIKIPEDIA = Pattern.compile("(?:\\.m)+\\.wikipedia\\.org$");
    private static final Pattern QUESTION = Pattern.compile("/(?:questions|q)/(?<id>\\d+)(?:/.*)?");
    private static final Pattern ANSWER = Pattern.compile("/a/(?<id>\\d+)(?:/\\d+)?/?");
    private static final Pattern ARTICLE = Pattern.compile("/.*?(?:-|/p/)(?<id>[0-9a-f]{10,12})/?");
    private static final Pattern DOCUMENT = Pattern.compile(
            "/(?<kind>document|spreadsheets|presentation|forms)/(?:u/\\d+/)?d/(?<id>(?:e/)?[A-Za-z0-9_-]{20,})(?:/.*)?");
    private static final Pattern FILE =
            Pattern.compile("/(?:u/\\d+/)?file/(?:u/\\d+/)?d/(?<id>[A-Za-z0-9_-]{20,})(?:/.*)?");
    private static final Pattern FOLDER =
            Pattern.compile("/drive/(?:u/\\d+/)?(?:mobile/)?folders/(?<id>[A-Za-z0-9_-]{16,})/?");
    private static final Pattern FILE_ID = Pattern.compile("[A-Za-z0-9_-]{20,}");
    private static final Set<String> NO_COURSES = Set.of("search", "courses", "browse");

    private ReferenceRules() {}

    /** Identifies an article in every skin; the mobile host is the language's own with an m in it. */
    static SiteForm wikipedia(WebAddress address) {
        WebAddress page = address.withHost(
                        MOBILE_WIKIPEDIA.matcher(address.host()).replaceFirst(".wikipedia.org"))
                .secure();
        Optional<String> title =
                page.path().equals("/w/index.php") ? page.query().first("title") : Optional.empty();
        WebAddress article = title.map(name -> page.withPath("/wiki/" + name)).orElse(page);
        if (!article.path().startsWith("/wiki/") || article.path().length() == 6) {
            return SiteForm.same(article);
        }
        String name = article.path()
                .substring(6)
                .replace("%20", "_")
                .replace("?", "%3F")
                .replace('+', '_');
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return SiteForm.same(article.withPath("/wiki/" + capital).withQuery(QueryParameters.NONE));
    }

    static SiteForm stackExchange(WebAddress address) {
        WebAddress page = address.withQuery(QueryParameters.NONE).secure();
        Matcher question = QUESTION.matcher(address.path());
        if (question.matches()) {
            return SiteForm.same(page).identifiedBy(asked -> asked.withPath("/questions/" + question.group("id")));
        }
        Matcher answer = ANSWER.matcher(address.path());
        return SiteForm.same(answer.matches() ? page.withPath("/a/" + answer.group("id")) : address.secure());
    }

    /** Identifies an article by the id at the end of its address. */
    static SiteForm medium(WebAddress address) {
        WebAddress page =
                address.withQuery(address.query().without("source", "gi", "sk")).secure();
        Matcher article = ARTICLE.matcher(address.path());
        return article.matches()
                ? SiteForm.same(page.withQuery(QueryParameters.NONE))
                        .identifiedBy(read -> WebAddress.of("medium.com", "/p/" + article.group("id")))
                : SiteForm.same(page);
    }

    static SiteForm google(WebAddress address) {
        WebAddress page = address.secure();
        Matcher document = DOCUMENT.matcher(address.path());
        if (document.matches()) {
            String path = "/" + document.group("kind") + "/d/" + document.group("id");
            return SiteForm.same(page.withQuery(QueryParameters.NONE)).identifiedBy(opened -> opened.withPath(path));
        }
        Matcher folder = FOLDER.matcher(address.path());
        if (folder.matches()) {
            return SiteForm.same(WebAddress.of("drive.google.com", "/drive/folders/" + folder.group("id")));
        }
        Matcher file = FILE.matcher(address.path());
        Optional<String> id = file.matches()
                ? Optional.of(file.group("id"))
                : address.query()
                        .first("id")
                        .filter(given -> Set.of("/open", "/uc").contains(address.path()));
        return SiteForm.same(id.filter(given -> FILE_ID.matcher(given).matches())
                .map(given -> WebAddress.of("drive.google.com", "/file/d/" + given + "/view"))
                .orElse(page));
    }

    /** Identifies a course by its first page, wherever in it the person was. */
    static SiteForm course(WebAddress address) {
        List<String> path = address.segments();
        WebAddress page = address.withQuery(
                        path.isEmpty() || NO_COURSES.contains(path.get(0)) ? address.query() : QueryParameters.NONE)
                .secure();
        boolean inside = path.size() > 2
                && ((path.get(0).equals("learn") && Set.of("home", "welcome").contains(path.get(2)))
                        || (path.get(0).equals("course") && path.get(2).equals("learn")));
        return SiteForm.same(
                inside ? page.withPath("/" + String.join("/", new ArrayList<>(path.subList(0, 2)))) : page);
    }
}
