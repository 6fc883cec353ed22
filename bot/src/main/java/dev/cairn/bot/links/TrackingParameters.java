package dev.cairn.bot.links;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that say who shared a link, and where, but not which page it opens. From the documentation of those who add them (Google
 * Analytics' utm_, Meta's fbclid, Microsoft's msclkid) and the lists by which Firefox and ClearURLs remove them.
 */
final class TrackingParameters {
    private static final List<String> BEGINNINGS = List.of(
            "utm_",
            "mtm_",
            "pk_",
            "piwik_",
            "matomo_",
            "hsa_",
            "__hs",
            "_hs",
            "oly_",
            "stm_",
            "trk_",
            "wt_mc",
            "at_custom",
            "at_campaign",
            "at_medium",
            "fb_action_",
            "fb_source",
            "ga_",
            "vero_",
            "bsft_",
            "rb_clickid");
    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "gad_source",
            "gad_campaignid",
            "srsltid",
            "msclkid",
            "yclid",
            "ymclid",
            "ysclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "_gac",
            "_openstat",
            "wickedid",
            "soc_src",
            "soc_trk",
            "s_cid",
            "s_kwcid",
            "ef_id",
            "epik",
            "dm_i",
            "icid",
            "ncid",
            "cmpid",
            "cvid",
            "trk",
            "trkinfo",
            "trackingid",
            "share_id",
            "rcm",
            "sc_channel",
            "sc_campaign",
            "sc_country",
            "spm",
            "ref_src",
            "ref_url",
            "referrer",
            "_branch_match_id",
            "_branch_referrer",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "_kx",
            "_ke",
            "ml_subscriber",
            "ml_subscriber_hash",
            "mibextid",
            "xmt",
            "cm_mmc",
            "elqtrackid",
            "usqp",
            "sref",
            "source_campaign",
            "campaign_id",
            "email_hash",
            "sk_campaign");

    private TrackingParameters() {}

    static WebAddress removedFrom(WebAddress address) {
        QueryParameters query = address.query();
        return query.parameters().isEmpty() ? address : address.withQuery(query.only(name -> !isTracking(name)));
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || BEGINNINGS.stream().anyMatch(lower::startsWith);
    }
}
