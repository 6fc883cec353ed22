package dev.cairn.bot.links;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies DOIs, which ignore case, and papers of the publishers in machine learning. */
final class PaperRules {
    private static final Pattern DOI = Pattern.compile("/(?:doi:|DOI:)?(?<doi>10\\.\\d{4,9}/.+?)/?");
    private static final Pattern IN_PATH =
            Pattern.compile("/(?:doi|article|chapter|book|referenceworkentry)/(?:[a-z]+/)?(?<doi>10\\.\\d{4,9}/.+?)/?");
    private static final Pattern OPEN_REVIEW = Pattern.compile("/(?:forum|pdf|attachment|references/pdf)");
    private static final Pattern ACL = Pattern.compile(
            "/(?:anthology/)?(?<paper>[A-Z]\\d{2}-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9]+\\.\\d+)(?:\\.pdf|\\.bib)?/?");
    private static final Pattern VOLUME =
            Pattern.compile("/(?<volume>v\\d+)/(?<paper>[a-z0-9-]+)(?:/\\k<paper>)?\\.(?:html|pdf)");
    private static final Pattern JOURNAL = Pattern.compile(
            "/papers/(?:volume|v)(?<volume>\\d+)/(?<paper>[a-zA-Z0-9-]+)(?:/\\k<paper>)?\\.(?:html|pdf)");

    private PaperRules() {}

    static SiteForm doi(WebAddress address) {
        Matcher name = DOI.matcher(address.path());
        return name.matches() ? named(name.group("doi")) : SiteForm.same(address.secure());
    }

    /** The publisher's own page of what a DOI names. */
    static SiteForm doiInPath(WebAddress address) {
        Matcher name = IN_PATH.matcher(address.path().replace("%2F", "/"));
        SiteForm page = SiteForm.same(address.withQuery(QueryParameters.NONE).secure());
        return name.matches() ? new SiteForm(named(name.group("doi")).identity(), page.opens()) : page;
    }

    static SiteForm openReview(WebAddress address) {
        Optional<String> id = address.query().first("id");
        if (id.isEmpty() || !OPEN_REVIEW.matcher(address.path()).matches()) {
            return SiteForm.same(address);
        }
        QueryParameters query =
                new QueryParameters(List.of(new QueryParameters.Parameter("id", "=" + id.orElseThrow())));
        return SiteForm.same(WebAddress.of("openreview.net", "/forum").withQuery(query));
    }

    static SiteForm aclAnthology(WebAddress address) {
        Matcher paper = ACL.matcher(address.path());
        return SiteForm.same(
                paper.matches() ? WebAddress.of("aclanthology.org", "/" + paper.group("paper") + "/") : address);
    }

    static SiteForm proceedings(WebAddress address) {
        Matcher paper = (address.host().endsWith("jmlr.org") ? JOURNAL : VOLUME).matcher(address.path());
        if (!paper.matches()) {
            return SiteForm.same(address);
        }
        String page = paper.group("volume") + "/" + paper.group("paper") + ".html";
        return SiteForm.same(
                address.host().endsWith("jmlr.org")
                        ? WebAddress.of("jmlr.org", "/papers/v" + page)
                        : WebAddress.of("proceedings.mlr.press", "/" + page));
    }

    private static SiteForm named(String doi) {
        String path = "/" + Lower.ascii(doi);
        return ArxivRule.byDoi(path).orElseGet(() -> SiteForm.same(WebAddress.of("doi.org", path)));
    }
}
