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
 * <p>It reads modules as this page's are written: one import a line, at the beginning of the line, from {@code ./name.js};
 * exported functions, classes and constants by their names; no cycles.
 */
final class JoinedModules {
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:\\* as )?(\\{[^}]*}|\\w+) from '\\./([^']+)';$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?function|class|const) (\\w+)", Pattern.MULTILINE);
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
        String former = joined.get(name);
        if (former == null) {
            String text = source.apply(name);
            joined.put(name, UNFINISHED);
            IMPORT.matcher(text).results().forEach(found -> add(found.group(2)));
            joined.remove(name);
            joined.put(name, asFunction(name, text));
        } else if (former.equals(UNFINISHED)) {
            throw new IllegalStateException("the modules import each other in a circle at " + name);
        }
    }

    private static String asFunction(String name, String text) {
        String exported =
                EXPORT.matcher(text).results().map(found -> found.group(2)).collect(Collectors.joining(", "));
        String body = EXPORT.matcher(IMPORT.matcher(text)
                        .replaceAll(found -> "const " + found.group(1).replace(" as ", ": ") + " = modules['"
                                + found.group(2) + "'];"))
                .replaceAll("$1 $2");
        OTHER_FORM.matcher(body).results().findFirst().ifPresent(line -> {
            throw new IllegalStateException(name + " has a line that cannot be joined: " + line.group());
        });
        return "\n// " + name + "\nmodules['" + name + "'] = (() => {\n" + body + "\nreturn { " + exported
                + " };\n})();\n";
    }
}
