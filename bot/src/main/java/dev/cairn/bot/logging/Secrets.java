package dev.cairn.bot.logging;

import java.util.regex.Pattern;

/** Removes tokens, passwords and line breaks from a log line. */
final class Secrets {
    /** The token of an interaction or a webhook is part of the path. */
    private static final Pattern TOKEN_IN_PATH = Pattern.compile("(/(?:interactions|webhooks)/\\d+/)[^/?\\s]+");
    /** A bot token begins with its id in Base64, whose first letter is that of a digit. */
    private static final Pattern BOT_TOKEN = Pattern.compile("\\b[MNO][\\w-]{3,}={0,2}\\.[\\w-]+\\.[\\w-]+");

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&\\s]+");
    private static final Pattern LINE_BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Secrets() {}

    /** Returns the text on one line, with secrets replaced by asterisks. */
    static String masked(String text) {
        String masked = TOKEN_IN_PATH.matcher(text).replaceAll("$1***");
        masked = BOT_TOKEN.matcher(masked).replaceAll("***");
        masked = PASSWORD.matcher(masked).replaceAll("$1***");
        return LINE_BREAKS_AND_CONTROLS.matcher(masked).replaceAll(" ");
    }
}
