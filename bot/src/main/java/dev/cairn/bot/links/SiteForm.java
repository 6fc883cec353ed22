package dev.cairn.bot.links;

import java.util.function.UnaryOperator;

/**
 * What a site's rule makes of a link.
 *
 * @param identity the page by which the thing is known
 * @param opens the page that a person opens
 */
record SiteForm(WebAddress identity, WebAddress opens) {
    static SiteForm same(WebAddress address) {
        return new SiteForm(address, address);
    }

    /** What opens stays as it is. */
    SiteForm identifiedBy(UnaryOperator<WebAddress> change) {
        return new SiteForm(change.apply(identity), opens);
    }
}
