package dev.cairn.curriculum.search;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mistypes names reproducibly from a seed. */
final class TypoGenerator {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private final Random random;

    TypoGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the name with a typo in one of its words of five letters or more, if it has any. */
    Optional<String> mistyped(String name) {
        List<MatchResult> words = LONG_WORD.matcher(name).results().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        return Optional.of(withTypo(name, word.start() + random.nextInt(word.end() - word.start() - 1)));
    }

    private String withTypo(String name, int at) {
        StringBuilder text = new StringBuilder(name);
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> text.setCharAt(at, letter);
            default -> text.replace(at, at + 2, "" + name.charAt(at + 1) + name.charAt(at));
        }
        return text.toString();
    }
}
