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
            return problem("the file is empty", "write an object in it, between braces");
        }
        Problem another = anotherFormat();
        if (another != null) {
            return another;
        }
        JsonLocation at = fault.getLocation();
        Fault found = at == null ? other(fault) : found(fault, offset(at));
        String where = at == null ? "" : " in line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return problem("this is not valid JSON%s: %s".formatted(where, found.what()), found.fix());
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
            return problem(
                    "this is a web page (HTML)", "download the file itself; on GitHub, its \"Raw\" button does that");
        }
        return begin.startsWith("#")
                ? problem("this looks like Markdown", "give the file a name that ends in .md")
                : null;
    }

    private Fault found(JsonProcessingException fault, int offset) {
        String reason = fault.getOriginalMessage();
        Matcher duplicate = DUPLICATE.matcher(reason);
        if (duplicate.find()) {
            return new Fault("the field \"%s\" is there twice".formatted(duplicate.group(1)), "remove one of them");
        }
        if (fault instanceof StreamConstraintsException) {
            return other(fault);
        }
        if (reason.startsWith("Unexpected end-of-input")) {
            return new Fault("the file ends too early", "close every quote, bracket and brace that is open");
        }
        if (reason.startsWith("Trailing token")) {
            return new Fault("something comes after the end", "remove what is below the last }");
        }
        if (reason.contains("NaN") || reason.contains("INF") || reason.contains("Infinity")) {
            return new Fault("this is not a number", "write a number, such as 10");
        }
        return atCharacter(fault, offset);
    }

    private Fault atCharacter(JsonProcessingException fault, int offset) {
        String reason = fault.getOriginalMessage();
        char at = offset < text.length() ? text.charAt(offset) : ' ';
        char before = previous(offset);
        if (CURLY_QUOTES.indexOf(at) >= 0) {
            return new Fault("this is a curly quote " + at, "use a straight one: \"");
        }
        if (at == '/' || at == '#') {
            return new Fault("JSON has no comments", "remove this one");
        }
        if (at == '\'') {
            return new Fault("this is a single quote", "use double quotes: \"");
        }
        if (reason.contains("CTRL-CHAR") && at != '\n' && at != '\r' && at != '\t') {
            return new Fault("there is an invisible character here (U+%04X)".formatted((int) at), "remove it");
        }
        if (reason.contains("CTRL-CHAR")) {
            return new Fault("this text is broken over two lines", "write it on one line, with \\n for a line break");
        }
        if (reason.startsWith("Unrecognized character escape")) {
            return new Fault("there is a single \\ in this text", "write it twice: \\\\");
        }
        if (before == ',' && (at == '}' || at == ']' || at == ',')) {
            return new Fault("there is an extra comma before this " + at, "remove that comma");
        }
        if (reason.contains("was expecting comma")) {
            return new Fault("a comma is missing before this", "add one after the value that ends here");
        }
        if (reason.contains("double-quote to start field name") || reason.contains("Unrecognized token")) {
            return new Fault("this has no quotes around it", "put it between straight double quotes");
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
