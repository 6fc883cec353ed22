package dev.cairn.bot.links;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people paste as a link, and brings it into its canonical form. */
final class LinkParser {
    private static final int MAX_TEXT_LENGTH = 4000;
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_ROUNDS = 8;

    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):(?<rest>.*)");
    private static final Pattern DOI = Pattern.compile("(?i)doi:\\s*(?<name>10\\.\\S+)");
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s*(?<paper>[a-z0-9][a-z0-9./-]+)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");
    private static final Pattern PORT_ALONE = Pattern.compile("[0-9]{1,5}(?:[/?#].*)?");
    private static final Pattern AUTHORITY_END = Pattern.compile("[/?#]");
    private static final Pattern ANOTHER_LINK = Pattern.compile("(?i)\\s\\S*https?://");

    private LinkParser() {}

    static SharedLink parse(String text) {
        try {
            WebAddress address = address(text);
            for (int unwrapped = 0; unwrapped < MAX_REDIRECTS; unwrapped++) {
                Optional<String> target = Redirects.target(address);
                if (target.isEmpty()) {
                    break;
                }
                address = address(target.orElseThrow());
            }
            return judged(address);
        } catch (LinkProblemException refused) {
            return new SharedLink.Refused(refused.problem());
        }
    }

    private static SharedLink judged(WebAddress address) {
        if (Shorteners.isOne(address.host())) {
            return new SharedLink.Refused(LinkProblem.SHORTENER);
        }
        CanonicalLink link = settled(SiteRules.canonical(TrackingParameters.removedFrom(address)));
        if (link.url().length() > CanonicalLink.MAX_LENGTH || link.identity().length() > CanonicalLink.MAX_LENGTH) {
            return new SharedLink.Refused(LinkProblem.TOO_LONG);
        }
        return Lookalikes.isSuspicious(HostName.unicode(address.host()))
                ? new SharedLink.Doubtful(link, LinkProblem.LOOKALIKE_LETTERS)
                : new SharedLink.Accepted(link);
    }

    /** Applies the rules until the identity is its own, since what one rule shortens may be the form that another knows. */
    private static CanonicalLink settled(CanonicalLink first) {
        String identity = first.identity();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String next = SiteRules.canonical(TrackingParameters.removedFrom(address(identity)))
                    .identity();
            if (next.equals(identity)) {
                return new CanonicalLink(identity, first.url());
            }
            identity = next;
        }
        throw new LinkProblemException(LinkProblem.NOT_A_LINK);
    }

    /** Reads one link, with or without a scheme and the angle brackets that suppress Discord's preview. */
    private static WebAddress address(String text) {
        String link = stripped(text);
        Matcher doi = DOI.matcher(link);
        if (doi.matches()) {
            return withAuthority(WebAddress.HTTPS, "doi.org/" + doi.group("name"));
        }
        Matcher arxiv = ARXIV.matcher(link);
        if (arxiv.matches()) {
            return withAuthority(WebAddress.HTTPS, "arxiv.org/abs/" + arxiv.group("paper"));
        }
        Matcher scheme = SCHEME.matcher(link);
        // "example.com:8080" begins like a scheme.
        if (!scheme.matches() || PORT_ALONE.matcher(scheme.group("rest")).matches()) {
            return withAuthority(WebAddress.HTTPS, link.startsWith("//") ? link.substring(2) : link);
        }
        String name = scheme.group("scheme").toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals(WebAddress.HTTPS)) {
            throw new LinkProblemException(LinkProblem.NOT_FOR_THE_WEB);
        }
        if (!scheme.group("rest").startsWith("//")) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        return withAuthority(name, scheme.group("rest").substring(2));
    }

    private static String stripped(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            throw new LinkProblemException(LinkProblem.TOO_LONG);
        }
        String link = text.strip();
        if (link.startsWith("<") && link.endsWith(">")) {
            link = link.substring(1, link.length() - 1).strip();
        }
        if (SPACE.matcher(link).find()
                && !DOI.matcher(link).matches()
                && !ARXIV.matcher(link).matches()) {
            boolean several = ANOTHER_LINK.matcher(link).find()
                    || link.toLowerCase(Locale.ROOT).contains("://");
            throw new LinkProblemException(several ? LinkProblem.MORE_THAN_ONE_LINK : LinkProblem.NOT_A_LINK);
        }
        if (link.isEmpty() || link.indexOf('\\') >= 0 || UNSEEN.matcher(link).find()) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        return link;
    }

    private static WebAddress withAuthority(String scheme, String rest) {
        Matcher end = AUTHORITY_END.matcher(rest);
        int authorityEnd = end.find() ? end.start() : rest.length();
        String authority = rest.substring(0, authorityEnd);
        if (authority.indexOf('@') >= 0) {
            throw new LinkProblemException(LinkProblem.CREDENTIALS);
        }
        int colon = authority.startsWith("[") ? authority.indexOf(':', authority.indexOf(']')) : authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon < 0 ? 0 : port(scheme, authority.substring(colon + 1));
        if (host.isEmpty()) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        return withPath(
                new WebAddress(scheme, HostName.read(host), port, "/", QueryParameters.NONE, ""),
                rest.substring(authorityEnd));
    }

    private static WebAddress withPath(WebAddress root, String rest) {
        int hash = rest.indexOf('#');
        String beforeFragment = hash < 0 ? rest : rest.substring(0, hash);
        int question = beforeFragment.indexOf('?');
        String path = question < 0 ? beforeFragment : beforeFragment.substring(0, question);
        String query = question < 0 ? "" : beforeFragment.substring(question + 1);
        return root.withPath(path.isEmpty() ? "/" : PercentEncoding.path(path))
                .withQuery(QueryParameters.parse(query))
                .withFragment(hash < 0 ? "" : fragment(rest.substring(hash + 1)));
    }

    /** Removes a text fragment (#:~:text=), which only highlights. */
    private static String fragment(String text) {
        int directive = text.indexOf(":~:");
        return PercentEncoding.query(directive < 0 ? text : text.substring(0, directive));
    }

    private static int port(String scheme, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > 5 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        int port = Integer.parseInt(text);
        if (port == 0 || port > 65_535) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        return port == (scheme.equals(WebAddress.HTTPS) ? 443 : 80) ? 0 : port;
    }
}
