package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.Inlines.FoundLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the links of a file whole and clean; what cannot become a web address is noted. */
final class LinkCleaner {
    private static final int MAX_LENGTH = 512;
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|si|feature|ref_|ref_src|referrer|spm|trk");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private final Optional<String> base;
    private final ImportNotes notes;

    LinkCleaner(Optional<String> base, ImportNotes notes) {
        this.base = base;
        this.notes = notes;
    }

    /** The link with an address that Cairn takes; empty if it leads nowhere outside the file. */
    Optional<FoundLink> clean(FoundLink link) {
        String written = link.url().strip();
        if (written.startsWith("#")) {
            notes.passOver();
            return Optional.empty();
        }
        if (written.isEmpty()) {
            unreadable(link, "“%s” is a link without an address".formatted(ImportNotes.shown(link.text())));
            return Optional.empty();
        }
        Optional<String> whole = whole(written);
        if (whole.isEmpty()) {
            drop(
                    link,
                    SCHEME.matcher(written).matches()
                            ? "it is not a web address"
                            : "it leads to another file; give the front matter a \"base\"");
            return Optional.empty();
        }
        Optional<String> address = canonical(whole.get());
        if (address.isEmpty()) {
            unreadable(link, "%s isn’t a valid address".formatted(ImportNotes.shown(link.url())));
        }
        return address.map(link::withUrl);
    }

    private void unreadable(FoundLink link, String what) {
        notes.add(Kind.BROKEN_LINK, link.line(), what, "correct it, or take the link out");
    }

    private void drop(FoundLink link, String why) {
        notes.add(Kind.LINK_DROPPED, link.line(), "%s: %s".formatted(ImportNotes.shown(link.url()), why));
    }

    private Optional<String> whole(String written) {
        if (WEB.matcher(written).matches()) {
            return Optional.of(written);
        }
        if (written.startsWith("//")) {
            return Optional.of("https:" + written);
        }
        if (SCHEME.matcher(written).matches()) {
            return Optional.empty();
        }
        return base.map(begin -> begin.replaceFirst("/*$", "/") + written.replaceFirst("^(\\./|/)+", ""));
    }

    private static Optional<String> canonical(String written) {
        String escaped = written.replace(" ", "%20")
                .replace("|", "%7C")
                .replace("[", "%5B")
                .replace("]", "%5D");
        try {
            URI address = new URI(escaped);
            if (address.getHost() == null || address.getRawUserInfo() != null || escaped.length() > MAX_LENGTH) {
                return Optional.empty();
            }
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
            return Optional.of(scheme + "://" + address.getHost() + port + path + query(address) + fragment);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String query(URI address) {
        if (address.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(address.getRawQuery().split("&", -1))
                .filter(pair -> !pair.isEmpty()
                        && !TRACKING.matcher(pair.replaceFirst("=.*", "")).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
