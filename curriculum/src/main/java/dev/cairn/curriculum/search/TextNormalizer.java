package dev.cairn.curriculum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Removes what people get wrong or leave out of a text: case, accents, width, punctuation and spaces. */
final class TextNormalizer {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private TextNormalizer() {}

    /** The words of a text; "CS229", "cs 229" and "CS-229" all have the same two. */
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
        if (Character.isDigit(letter) && endsInLetter()) {
            endWord();
        }
        word.appendCodePoint(letter);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
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
