package dev.cairn.bot.interaction.card;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import java.net.URI;
import java.time.Instant;

/** Writes Discord's Markdown, with text from people and from the curriculum escaped. */
public final class Markdown {
    private static final String SPECIAL = "\\*_~`|>#[]()<@:-+.!";
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private static final int MAX_QUOTE_LENGTH = 100;

    /** More marks over and under one letter would cover the lines around it. */
    private static final int MAX_MARKS = 4;

    private Markdown() {}

    /**
     * Puts the text on one line and escapes everything that Discord would format, link or ping.
     *
     * <p>A zero-width space breaks mentions, since Discord resolves some of them even behind a backslash.
     */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks <= MAX_MARKS) {
                append(safe, point);
            }
            at += Character.charCount(point);
        }
        return safe.toString();
    }

    private static boolean isMark(int point) {
        if (point < 128) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void append(StringBuilder safe, int point) {
        if (point == '\n' || point == '\r' || point == '\t' || isSeparator(point)) {
            safe.append(' ');
        } else if (isInvisible(point)) {
            return;
        } else if (point == '@') {
            safe.append('@').append(ZERO_WIDTH_SPACE);
        } else {
            if (point < 128 && SPECIAL.indexOf(point) >= 0 && needsEscape(safe, point)) {
                safe.append('\\');
            }
            safe.appendCodePoint(point);
        }
    }

    /** Dots, dashes and the like format only at the start of a line; elsewhere a backslash would only clutter copies. */
    private static boolean needsEscape(StringBuilder before, int point) {
        return switch (point) {
            case '-', '+', '#', '!' -> afterSpaces(before) == before.length();
            case '.' -> isListNumber(before);
            case '(', ')' -> false;
            default -> true;
        };
    }

    private static boolean isListNumber(StringBuilder text) {
        int at = afterSpaces(text);
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == text.length();
    }

    private static int afterSpaces(StringBuilder text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(int point) {
        return point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR;
    }

    /** Control characters, lone surrogates, and marks that change the direction of the text after them. */
    private static boolean isInvisible(int point) {
        return Character.isISOControl(point)
                || (point >= 0xD800 && point <= 0xDFFF)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x061C
                || point == 0x200E
                || point == 0x200F;
    }

    /** Quotes what a person typed, escaped and clipped to {@value #MAX_QUOTE_LENGTH} UTF-16 units. */
    public static String quoted(String typed) {
        return "“" + escape(Clip.to(MAX_QUOTE_LENGTH, typed)) + "”";
    }

    public static String bold(String text) {
        return "**" + escape(text) + "**";
    }

    /** A masked link; Discord offers no escape for a closing parenthesis in the address, so it is percent-encoded. */
    public static String link(String text, URI url) {
        String address = url.toString().replace("(", "%28").replace(")", "%29").replace(">", "%3E");
        return "[" + escape(text) + "](<" + address + ">)";
    }

    /** A date, shown in the reader's language and zone: "12 March 2027". */
    public static String date(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":D>";
    }

    /** A date and time, shown in the reader's language and zone: "12 March 2027 09:00". */
    public static String dateTime(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":f>";
    }

    /** A time of day, shown in the reader's language and zone: "09:00". */
    public static String time(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":t>";
    }

    /** The time from or until now, shown in the reader's language: "in 3 days". */
    public static String relative(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":R>";
    }

    /** A mention of a person, which Discord shows as their name; it notifies them only if the message says so. */
    public static String mention(LearnerId person) {
        return "<@" + Long.toUnsignedString(person.value()) + ">";
    }

    /** A mention of a channel, which Discord shows as a link to it. */
    public static String mention(ChannelId channel) {
        return "<#" + Long.toUnsignedString(channel.value()) + ">";
    }
}
