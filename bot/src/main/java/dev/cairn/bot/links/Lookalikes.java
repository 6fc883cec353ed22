package dev.cairn.bot.links;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names whose letters could pass for others: labels of several scripts (the "highly restrictive" level of Unicode Technical Standard 39),
 * and labels of Cyrillic or Greek letters alone that all look Latin, under a Latin ending, as browsers judge them.
 */
final class Lookalikes {
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String LIKE_LATIN =
            "\u0430\u0441\u0501\u0435\u04BB\u0456\u0458\u043A\u04CF\u043C\u043E\u0440\u051B\u0455\u0443\u0445\u051D\u044A\u044C\u0442\u043D\u0432\u0433\u043F"
                    + "\u03B1\u03B5\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7";

    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private Lookalikes() {}

    static boolean isSuspicious(String host) {
        if (host.chars().allMatch(letter -> letter < 0x80)) {
            return false;
        }
        String[] labels = DOT.split(host, -1);
        boolean latinEnding = scripts(labels[labels.length - 1]).equals(EnumSet.of(UnicodeScript.LATIN));
        for (String label : labels) {
            if (isMixed(label) || (latinEnding && looksLatin(label))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMixed(String label) {
        Set<UnicodeScript> scripts = scripts(label);
        return scripts.size() > 1 && TOGETHER.stream().noneMatch(allowed -> allowed.containsAll(scripts));
    }

    private static boolean looksLatin(String label) {
        return label.codePoints().anyMatch(letter -> letter >= 0x80)
                && label.codePoints().allMatch(letter -> letter < 0x80 || LIKE_LATIN.indexOf(letter) >= 0);
    }

    private static Set<UnicodeScript> scripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return scripts;
    }
}
