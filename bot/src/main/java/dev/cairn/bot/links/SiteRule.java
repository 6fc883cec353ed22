package dev.cairn.bot.links;

/** Knows the several addresses that one site has for one thing. */
@FunctionalInterface
interface SiteRule {
    /** Says which thing an address of the site is. The address is normalized, and without tracking. */
    SiteForm apply(WebAddress address);
}
