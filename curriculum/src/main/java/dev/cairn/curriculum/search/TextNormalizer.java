package dev.cairn.curriculum.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Removes what people get wrong or leave out of a text: case, accents, width, punctuation and spaces. */
final class TextNormalizer {
    /** Scripts that put no spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final int PROLONGED_SOUND_MARK = 0x30FC;

    /** The beginning of Thai, the lowest of these scripts. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean isWordUnspaced;

    private TextNormalizer() {}

    /**
     * The words of a text; "CS229", "cs 229" and "CS-229" all have the same two. In scripts without spaces, every two
     * neighboring letters count as a word, so that a text is found by any part of it.
     */
    static List<String> words(String text) {
        TextNormalizer normalizer = new TextNormalizer();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(normalizer::add);
        normalizer.endWord();
        return normalizer.words;
    }

    /** The letters and digits of a text; equal for two spellings of one name. */
    static String key(String text) {
        return String.join("", words(text));
    }

    private void add(int letter) {
        if (isIgnored(letter)) {
            return;
        }
        if ((letter == '+' || letter == '#') && isOneLetter()) {
            word.append(letter == '+' ? "p" : "sharp");
            return;
        }
        if (!Character.isLetterOrDigit(letter)) {
            endWord();
            return;
        }
        boolean unspaced = isUnspaced(letter);
        if (unspaced != isWordUnspaced || (Character.isDigit(letter) && endsInLetter())) {
            endWord();
        }
        isWordUnspaced = unspaced;
        word.appendCodePoint(letter);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.addAll(isWordUnspaced ? pairs(word.toString()) : List.of(word.toString()));
            word.setLength(0);
        }
    }

    /** Every two neighboring letters, or the only one. */
    private static List<String> pairs(String text) {
        int[] letters = text.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int at = 1; at < letters.length; at++) {
            pairs.add(new String(letters, at - 1, 2));
        }
        return pairs.isEmpty() ? List.of(text) : pairs;
    }

    private static boolean isUnspaced(int letter) {
        return letter >= FIRST_UNSPACED
                && (letter == PROLONGED_SOUND_MARK || UNSPACED.contains(UnicodeScript.of(letter)));
    }

    private boolean endsInLetter() {
        return !word.isEmpty() && !Character.isDigit(word.codePointBefore(word.length()));
    }

    /** Tells C++ and C# from C. The first plus is already in the word as a p. */
    private boolean isOneLetter() {
        return endsInLetter() && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == 'p'));
    }

    /** Whether a character is dropped: accents, invisible characters, and apostrophes, which people omit. */
    private static boolean isIgnored(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> letter == '\'' || letter == '\u2019' || letter == '\u02BC';
        };
    }
}
