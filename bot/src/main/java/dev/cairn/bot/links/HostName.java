package dev.cairn.bot.links;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of hosts: their ASCII form, and whether they are public. */
final class HostName {
    private static final int MAX_LENGTH = 253;
    private static final String WWW = "www.";

    /** As the URL Standard has it, a last label that is a number makes an IPv4 address, however it is written. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern ASCII = Pattern.compile("[a-z0-9._-]+");

    /** IDNA 2003, which the JDK has, maps or drops these; IDNA 2008 gives them names of their own. */
    private static final Pattern DEVIATIONS = Pattern.compile("[\u00DF\u03C2\u200C\u200D]");

    /** The dots of other scripts, which IDNA takes for a dot. */
    private static final Pattern OTHER_DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");

    /** Names that RFC 6761, RFC 6762, RFC 8375 and ICANN reserve, or that networks commonly use for themselves. */
    private static final List<String> PRIVATE = List.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "lan",
            "corp",
            "home",
            "private",
            "home.arpa",
            "test",
            "invalid",
            "onion");

    private HostName() {}

    /**
     * Reads the host of a link.
     *
     * @return its ASCII form, in lower case
     */
    static String read(String host) {
        if (host.startsWith("[") || ENDS_IN_NUMBER.matcher(host).matches()) {
            throw new LinkProblemException(LinkProblem.BARE_IP_ADDRESS);
        }
        String ascii = ascii(host);
        if (ENDS_IN_NUMBER.matcher(ascii).matches()) {
            throw new LinkProblemException(LinkProblem.BARE_IP_ADDRESS);
        }
        boolean named = ascii.indexOf('.') > 0;
        if (!named || PRIVATE.stream().anyMatch(name -> ascii.equals(name) || ascii.endsWith("." + name))) {
            throw new LinkProblemException(LinkProblem.PRIVATE_NAME);
        }
        if (!isUnderRegistrySuffix(ascii)) {
            throw new LinkProblemException(LinkProblem.UNKNOWN_HOST);
        }
        return ascii;
    }

    /** The host without www, as often as it stands there, unless www is the registered name itself. */
    static String withoutWww(String host) {
        String shortened = host;
        while (shortened.startsWith(WWW) && isUnderRegistrySuffix(shortened.substring(WWW.length()))) {
            shortened = shortened.substring(WWW.length());
        }
        return shortened;
    }

    /** In its own script, unless its letters could pass for others. */
    static String readable(String host) {
        String unicode = unicode(host);
        return Lookalikes.isSuspicious(unicode) ? host : unicode;
    }

    static String unicode(String ascii) {
        return ascii.contains("xn--") ? IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED) : ascii;
    }

    private static String ascii(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (!ASCII.matcher(name).matches()) {
            name = punycode(name);
        }
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()
                || name.endsWith(".")
                || name.length() > MAX_LENGTH
                || !ASCII.matcher(name).matches()) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        // A name that does not survive the way there and back is spelled in a way that browsers refuse.
        if (name.contains("xn--") && !punycode(unicode(name)).equals(name)) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
        return name;
    }

    private static String punycode(String name) {
        if (DEVIATIONS.matcher(name).find()) {
            throw new LinkProblemException(LinkProblem.LOOKALIKE_LETTERS);
        }
        try {
            String dotted = OTHER_DOTS.matcher(name).replaceAll(".");
            return IDN.toASCII(Normalizer.normalize(dotted, Normalizer.Form.NFKC), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAName) {
            throw new LinkProblemException(LinkProblem.NOT_A_LINK);
        }
    }

    /** Guava's list holds suffixes in their own script. */
    private static boolean isUnderRegistrySuffix(String ascii) {
        String unicode = unicode(ascii);
        return InternetDomainName.isValid(unicode)
                && InternetDomainName.from(unicode).isUnderRegistrySuffix();
    }
}
