package dev.cairn.bot.logging;

import java.util.regex.Pattern;

/** Takes out of a text what must not be in a log, whoever put it there. */
final class Secrets {
    /** Discord has interactions and webhooks speak for themselves by a token in the path. */
    private static final Pattern TOKEN_IN_PATH = Pattern.compile("(/(?:interactions|webhooks)/\\d+/)[^/?\\s]+");
    /** A bot's token begins with its id in Base64, so with the letter that a digit gives. */
    private static final Pattern BOT_TOKEN = Pattern.compile("\\b[MNO][\\w-]{3,}={0,2}\\.[\\w-]+\\.[\\w-]+");

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&\\s]+");
    private static final Pattern BEYOND_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Secrets() {}

    /** The text without secrets, on one line. */
    static String masked(String text) {
        String masked = TOKEN_IN_PATH.matcher(text).replaceAll("$1***");
        masked = BOT_TOKEN.matcher(masked).replaceAll("***");
        masked = PASSWORD.matcher(masked).replaceAll("$1***");
        return BEYOND_A_LINE.matcher(masked).replaceAll(" ");
    }
}
