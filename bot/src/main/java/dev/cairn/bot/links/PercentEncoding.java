package dev.cairn.bot.links;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding as RFC 3986 normalizes it (sections 2.1, 2.3 and 6.2.2). */
final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "-._~";
    private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String QUERY = PATH + "?";

    private PercentEncoding() {}

    static String path(String text) {
        return normalized(text, PATH);
    }

    /** Also for a fragment, which takes the same characters. */
    static String query(String text) {
        return normalized(text, QUERY);
    }

    /** A part of a query, in which an ampersand would begin the next part. */
    static String parameter(String text) {
        return normalized(text.replace("&", "%26").replace("#", "%23"), QUERY);
    }

    /** The text that an encoded text stands for; what is not encoded rightly stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            int octet = bytes[at] == '%' ? octet(bytes, at) : -1;
            decoded[length++] = octet < 0 ? bytes[at] : (byte) octet;
            at += octet < 0 ? 0 : 2;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static String normalized(String text, String allowed) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder result = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int octet = bytes[at] & 0xFF;
            if (octet != '%') {
                append(result, octet, allowed);
                continue;
            }
            int encoded = octet(bytes, at);
            // A percent sign that encodes nothing stands for itself.
            append(result, encoded < 0 ? '%' : encoded, encoded < 0 ? "" : UNRESERVED);
            at += encoded < 0 ? 0 : 2;
        }
        return result.toString();
    }

    private static void append(StringBuilder result, int octet, String allowed) {
        if (isLetterOrDigit(octet) || (octet < 0x80 && allowed.indexOf(octet) >= 0)) {
            result.append((char) octet);
        } else {
            result.append('%').append(HEX.toHexDigits((byte) octet));
        }
    }

    private static int octet(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isLetterOrDigit(int octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
    }
}
