package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a text is not JSON. */
final class JsonSyntax {
    private static final String CURLY_QUOTES = "“”„‟«»‘’‚‛";
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*?)'");
    private static final Pattern SETTINGS = Pattern.compile(
            ": enable `.*| \\(not recognized as one since .*?\\)| \\(start marker at .*|, from `[^`]*`|Feature '.*");

    private final String name;
    private final String text;

    JsonSyntax(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** What is wrong, and how to fix it. */
    record Fault(String what, String fix) {}

    Problem problem(JsonProcessingException fault) {
        if (text.isBlank()) {
            return problem("the file is empty", "write an object in it, in braces");
        }
        Problem another = anotherFormat();
        if (another != null) {
            return another;
        }
        JsonLocation at = fault.getLocation();
        Fault found = at == null ? other(fault) : found(fault, offset(at));
        String where = at == null ? "" : " in line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return problem("this is not JSON%s: %s".formatted(where, found.what()), found.fix());
    }

    private Problem problem(String what, String fix) {
        return new Problem(name, "", what, fix);
    }

    private @Nullable Problem anotherFormat() {
        String begin = text.stripLeading();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (begin.startsWith("{") || begin.startsWith("[")) {
            return null;
        }
        if (ending.equals("yaml") || ending.equals("yml") || begin.matches("(?s)(---|[A-Za-z_]+):?\\s*\\n.*")) {
            return problem("this looks like YAML", "write it as JSON, or as Markdown in a file that ends in .md");
        }
        if (begin.startsWith("<")) {
            return problem("this is a web page (HTML)", "download the file itself, on GitHub by its \"Raw\" button");
        }
        return begin.startsWith("#")
                ? problem("this looks like Markdown", "give the file a name that ends in .md")
                : null;
    }

    private Fault found(JsonProcessingException fault, int offset) {
        String reason = fault.getOriginalMessage();
        Matcher duplicate = DUPLICATE.matcher(reason);
        if (duplicate.find()) {
            return new Fault("the field \"%s\" is there twice".formatted(duplicate.group(1)), "take one of them out");
        }
        if (fault instanceof StreamConstraintsException) {
            return other(fault);
        }
        if (reason.startsWith("Unexpected end-of-input")) {
            return new Fault("the file ends too early", "close every quote, bracket and brace that is open");
        }
        if (reason.startsWith("Trailing token")) {
            return new Fault("something follows after the end", "take out what comes after the last }");
        }
        if (reason.contains("NaN") || reason.contains("INF") || reason.contains("Infinity")) {
            return new Fault("this is no number", "write a number, such as 10");
        }
        return atCharacter(fault, offset);
    }

    private Fault atCharacter(JsonProcessingException fault, int offset) {
        String reason = fault.getOriginalMessage();
        char at = offset < text.length() ? text.charAt(offset) : ' ';
        char before = previous(offset);
        if (CURLY_QUOTES.indexOf(at) >= 0) {
            return new Fault("a curly quote " + at, "use a straight one: \"");
        }
        if (at == '/' || at == '#') {
            return new Fault("JSON has no comments", "take the comment out");
        }
        if (at == '\'') {
            return new Fault("a single quote", "use double quotes: \"");
        }
        if (reason.contains("CTRL-CHAR") && at != '\n' && at != '\r' && at != '\t') {
            return new Fault("an invisible character (U+%04X)".formatted((int) at), "take it out");
        }
        if (reason.contains("CTRL-CHAR")) {
            return new Fault("a text runs over the end of its line", "write it in one line, or with \\n in it");
        }
        if (reason.startsWith("Unrecognized character escape")) {
            return new Fault("a \\ that means nothing", "write it twice: \\\\");
        }
        if (before == ',' && (at == '}' || at == ']' || at == ',')) {
            return new Fault("there is a comma too many before this " + at, "take that comma out");
        }
        if (reason.contains("was expecting comma")) {
            return new Fault("a comma is missing before this", "put one after the value before it");
        }
        if (reason.contains("double-quote to start field name") || reason.contains("Unrecognized token")) {
            return new Fault("this needs quotes around it", "put it between straight double quotes");
        }
        return other(fault);
    }

    private static Fault other(JsonProcessingException fault) {
        String reason = fault.getOriginalMessage().lines().findFirst().orElse("");
        return new Fault(SETTINGS.matcher(reason).replaceAll(""), "fix the JSON there");
    }

    private char previous(int offset) {
        int i = Math.min(offset, text.length()) - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    /** The offset of the character that the parser stopped at; its columns count from 1. */
    private int offset(JsonLocation at) {
        int line = 1;
        int start = 0;
        while (line < at.getLineNr()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
            line++;
        }
        return Math.min(text.length(), start + Math.max(0, at.getColumnNr() - 1));
    }
}
