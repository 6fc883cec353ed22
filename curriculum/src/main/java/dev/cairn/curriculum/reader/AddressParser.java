package dev.cairn.curriculum.reader;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads URLs: http or https, with a host, short enough for a link button. */
final class AddressParser {
    /** Discord's limit for the URL of a link button. */
    private static final int MAX_URL_LENGTH = 512;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "igsh",
            "si",
            "feature",
            "ref",
            "ref_",
            "ref_src",
            "referrer",
            "spm",
            "dib",
            "dib_tag",
            "qid",
            "sprefix",
            "crid",
            "social_share",
            "trk");

    private static final URI PLACEHOLDER = URI.create("https://example.org/");

    private AddressParser() {}

    static URI address(JsonCursor object, String field) {
        return object.required(field).map(AddressParser::address).orElse(PLACEHOLDER);
    }

    static Optional<URI> optionalAddress(JsonCursor object, String field) {
        return object.optional(field).map(AddressParser::address);
    }

    private static URI address(JsonCursor cursor) {
        String text = cursor.text(MAX_URL_LENGTH);
        if (UnshownCharacters.hasInvisible(text)) {
            cursor.report("the address has an invisible character in it", "copy the address from the browser");
            return PLACEHOLDER;
        }
        try {
            URI address = new URI(text);
            if (!text.isBlank()) {
                check(cursor, address);
            }
            return address;
        } catch (URISyntaxException e) {
            cursor.report("this is not an address: " + e.getReason(), "copy the address from the browser");
            return PLACEHOLDER;
        }
    }

    private static void check(JsonCursor cursor, URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean isWeb = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        Optional<String> ascii = isWeb && address.getHost() == null ? asciiHost(address) : Optional.empty();
        if (ascii.isPresent()) {
            cursor.report("the host has letters beyond a to z", "write the host as " + ascii.get());
        } else if (!isWeb || address.getHost() == null) {
            cursor.report("this is not the address of a web page", "write all of it, beginning with https://");
        } else if (address.getRawUserInfo() != null) {
            cursor.report("the address has a user name in it", "remove what comes before the @");
        }
        List<String> tracking =
                parameters(address).filter(AddressParser::isTracking).toList();
        if (!tracking.isEmpty()) {
            cursor.warn(
                    "part of the address is usually tracking: " + String.join(", ", tracking),
                    "remove it if the page opens without it");
        }
    }

    /** The form of a host that networks know, such as {@code xn--mller-kva.example}, if it is written with other letters. */
    private static Optional<String> asciiHost(URI address) {
        String host = String.valueOf(address.getRawAuthority())
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d*$", "");
        try {
            String ascii = IDN.toASCII(host);
            return ascii.equals(host) || new URI("https://" + ascii).getHost() == null
                    ? Optional.empty()
                    : Optional.of(ascii);
        } catch (IllegalArgumentException | URISyntaxException noHost) {
            return Optional.empty();
        }
    }

    private static Stream<String> parameters(URI address) {
        String query = address.getRawQuery();
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1)).map(pair -> pair.replaceFirst("=.*", ""));
    }

    private static boolean isTracking(String parameter) {
        return parameter.startsWith("utm_") || TRACKING.contains(parameter);
    }
}
