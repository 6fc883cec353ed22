package dev.cairn.bot.links;

/** Knows which addresses of a site open the same thing. */
@FunctionalInterface
interface SiteRule {
    /** Identifies what an address of the site opens. The address is normalized, and without tracking. */
    SiteForm apply(WebAddress address);
}
