package dev.cairn.bot.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of all sites that have any. On other sites, the address without its fragment identifies a page. */
final class SiteRules {
    private static final Map<String, SiteRule> BY_HOST = byHost();

    /** For every host under a domain. */
    private static final Map<String, SiteRule> BY_DOMAIN = Map.of(
            "wikipedia.org", ReferenceRules::wikipedia,
            "stackexchange.com", ReferenceRules::stackExchange);

    private SiteRules() {}

    static CanonicalLink canonical(WebAddress address) {
        SiteRule rule = rule(HostName.withoutWww(address.host()));
        SiteForm form = rule == null ? SiteForm.same(address) : rule.apply(address);
        return new CanonicalLink(form.identity().identity(), form.opens().url());
    }

    private static @Nullable SiteRule rule(String host) {
        SiteRule exact = BY_HOST.get(host);
        if (exact != null) {
            return exact;
        }
        for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
            SiteRule ofDomain = BY_DOMAIN.get(host.substring(dot + 1));
            if (ofDomain != null) {
                return ofDomain;
            }
        }
        return null;
    }

    private static Map<String, SiteRule> byHost() {
        Map<String, SiteRule> rules = new HashMap<>();
        YouTubeRule.HOSTS.forEach(host -> rules.put(host, new YouTubeRule()));
        ArxivRule.HOSTS.forEach(host -> rules.put(host, new ArxivRule()));
        GitHubRule.HOSTS.forEach(host -> rules.put(host, new GitHubRule()));
        put(rules, PaperRules::doi, "doi.org", "dx.doi.org");
        put(
                rules,
                PaperRules::doiInPath,
                "dl.acm.org",
                "link.springer.com",
                "onlinelibrary.wiley.com",
                "tandfonline.com");
        put(rules, PaperRules::openReview, "openreview.net");
        put(rules, PaperRules::aclAnthology, "aclanthology.org", "aclweb.org");
        put(rules, PaperRules::proceedings, "proceedings.mlr.press", "jmlr.org");
        put(rules, NotebookRules::huggingFace, "huggingface.co", "hf.co");
        put(rules, NotebookRules::colab, "colab.research.google.com");
        put(rules, NotebookRules::kaggle, "kaggle.com");
        put(
                rules,
                ReferenceRules::stackExchange,
                "stackoverflow.com",
                "superuser.com",
                "serverfault.com",
                "askubuntu.com");
        put(rules, ReferenceRules::medium, "medium.com", "towardsdatascience.com");
        put(rules, ReferenceRules::google, "docs.google.com", "drive.google.com");
        put(rules, ReferenceRules::course, "coursera.org", "udemy.com", "edx.org", "learning.edx.org");
        put(
                rules,
                SocialRules::reddit,
                "reddit.com",
                "old.reddit.com",
                "new.reddit.com",
                "np.reddit.com",
                "m.reddit.com",
                "redd.it");
        put(rules, SocialRules::x, "x.com", "twitter.com", "mobile.twitter.com", "m.twitter.com", "mobile.x.com");
        put(rules, SocialRules::vimeo, "vimeo.com", "player.vimeo.com");
        put(rules, SocialRules::linkedIn, "linkedin.com", "m.linkedin.com");
        List.of("com", "co.uk", "de", "fr", "it", "es", "in", "ca", "com.au", "co.jp", "com.br", "nl", "se", "pl")
                .forEach(ending -> put(rules, SocialRules::amazon, "amazon." + ending, "smile.amazon." + ending));
        return Map.copyOf(rules);
    }

    private static void put(Map<String, SiteRule> rules, SiteRule rule, String... hosts) {
        for (String host : hosts) {
            rules.put(host, rule);
        }
    }
}
