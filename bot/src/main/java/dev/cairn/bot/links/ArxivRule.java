package dev.cairn.bot.links;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies a paper on arXiv by its number without the version. Its abstract opens, whichever form was shared. */
final class ArxivRule implements SiteRule {
    static final List<String> HOSTS = List.of(
            "arxiv.org",
            "export.arxiv.org",
            "browse.arxiv.org",
            "xxx.lanl.gov",
            "ar5iv.org",
            "ar5iv.labs.arxiv.org",
            "alphaxiv.org");

    private static final String PAPER = "(?<paper>\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?";
    private static final Pattern FORM =
            Pattern.compile("/(?:abs|pdf|html|ps|format|e-print|src|overview)/" + PAPER + "(?:\\.pdf)?/?");
    private static final Pattern NAME = Pattern.compile("(?i)/10\\.48550/arxiv\\." + PAPER);

    @Override
    public SiteForm apply(WebAddress address) {
        Matcher form = FORM.matcher(address.path());
        if (form.matches()) {
            return paper(form.group("paper"));
        }
        boolean itself = HostName.withoutWww(address.host()).equals("arxiv.org");
        return SiteForm.same(itself ? address.withHost("arxiv.org").secure() : address);
    }

    /** The paper that one of arXiv's own DOIs names. */
    static Optional<SiteForm> byDoi(String path) {
        Matcher name = NAME.matcher(path);
        return name.matches() ? Optional.of(paper(name.group("paper"))) : Optional.empty();
    }

    private static SiteForm paper(String id) {
        return SiteForm.same(WebAddress.of("arxiv.org", "/abs/" + id));
    }
}
