package dev.cairn.curriculum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes from a text what people get wrong or leave out: case, accents, width, punctuation, spaces. */
final class TextNormalizer {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private TextNormalizer() {}

    /** The words of a text; "CS229", "cs 229" and "CS-229" have the same two. */
    static List<String> words(String text) {
        TextNormalizer folding = new TextNormalizer();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(folding::take);
        folding.endWord();
        return folding.words;
    }

    /** What two texts share if they are the same name: their letters and digits. */
    static String key(String text) {
        return String.join("", words(text));
    }

    private void take(int letter) {
        if (isSilent(letter)) {
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

    /** As in C++ and C#, which are other languages than C; the first plus stands in the word as a p already. */
    private boolean isOneLetter() {
        return endsInLetter() && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == 'p'));
    }

    /** Accents, the invisible, and apostrophes, which people leave out within a word. */
    private static boolean isSilent(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> letter == '\'' || letter == '\u2019' || letter == '\u02BC';
        };
    }
}
