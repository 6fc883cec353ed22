package dev.cairn.bot.playground.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins JavaScript modules to one that does the same. Each becomes a function called once, after those it imports, which
 * returns what the module exports.
 *
 * <p>It reads modules as this page's are written: imports of names in braces or of all as one name, each beginning
 * a line, from {@code ./name.js}; exported functions, classes and constants, one by its name an export; no cycles.
 */
final class JoinedModules {
    private static final Pattern IMPORT =
            Pattern.compile("^import (\\{[^}]*}|\\* as \\w+) from '\\./([^']+)';$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?function|class|const) (\\w+)", Pattern.MULTILINE);
    private static final Pattern CONSTANT = Pattern.compile("^export const \\w+ = (.*)$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|//.*");
    private static final Pattern BRACKETED =
            Pattern.compile("\\([^()\\[\\]{}]*\\)|\\[[^()\\[\\]{}]*]|\\{[^()\\[\\]{}]*}");
    private static final Pattern OTHER_FORM = Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);
    private static final String UNFINISHED = "";

    private final UnaryOperator<String> source;
    private final Map<String, String> joined = new LinkedHashMap<>();

    /** @param source the text of a module by its file's name */
    JoinedModules(UnaryOperator<String> source) {
        this.source = source;
    }

    /** The module of this name with all that it imports. */
    String from(String name) {
        add(name);
        return "const modules = {};\n" + String.join("", joined.values());
    }

    private void add(String name) {
        String existing = joined.get(name);
        if (existing == null) {
            String text = source.apply(name);
            joined.put(name, UNFINISHED);
            IMPORT.matcher(text).results().forEach(found -> add(found.group(2)));
            joined.remove(name);
            joined.put(name, asFunction(name, text));
        } else if (existing.equals(UNFINISHED)) {
            throw new IllegalStateException("the modules import each other in a circle at " + name);
        }
    }

    /** What a constant is called that holds what an import names. */
    private static String binding(String imported) {
        return imported.startsWith("*") ? imported.replaceFirst("\\* as ", "") : imported.replace(" as ", ": ");
    }

    /** Whether a constant's value is followed by a comma, after which another one is declared. */
    private static boolean declaresSeveral(String value) {
        String bare = QUOTED.matcher(value).replaceAll("");
        String before = "";
        while (!bare.equals(before)) {
            before = bare;
            bare = BRACKETED.matcher(bare).replaceAll("");
        }
        return bare.replaceFirst("[(\\[{`].*", "").contains(",");
    }

    private static IllegalStateException unjoinable(String name, String line) {
        return new IllegalStateException(name + " has a line that cannot be joined: " + line);
    }

    private static String asFunction(String name, String text) {
        CONSTANT.matcher(text)
                .results()
                .filter(found -> declaresSeveral(found.group(1)))
                .findFirst()
                .ifPresent(found -> {
                    throw unjoinable(name, found.group());
                });
        String exported =
                EXPORT.matcher(text).results().map(found -> found.group(2)).collect(Collectors.joining(", "));
        String body = EXPORT.matcher(IMPORT.matcher(text)
                        .replaceAll(
                                found -> "const " + binding(found.group(1)) + " = modules['" + found.group(2) + "'];"))
                .replaceAll("$1 $2");
        OTHER_FORM.matcher(body).results().findFirst().ifPresent(line -> {
            throw unjoinable(name, line.group());
        });
        return "\n// " + name + "\nmodules['" + name + "'] = (() => {\n" + body + "\nreturn { " + exported
                + " };\n})();\n";
    }
}
