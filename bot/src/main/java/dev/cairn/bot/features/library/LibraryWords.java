package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.TopicId;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words by which entries are found: small letters without accents. */
final class LibraryWords {
    private static final int MAX_WORDS = 24;
    private static final int MAX_LENGTH = 32;
    private static final int MAX_QUERY_WORDS = 5;
    private static final int TRIGRAM = 3;
    private static final int MIN_MISSPELLED = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LibraryWords() {}

    /** The words of an entry's title, link and topic. */
    static Set<String> of(String title, CanonicalLink link, Optional<TopicId> topic) {
        String readable = link.identity().replaceFirst("[?#].*", "");
        return limited(
                Stream.of(title, topic.map(TopicId::value).orElse(""), readable).flatMap(LibraryWords::split),
                MAX_WORDS);
    }

    /** The words of a query, each of which begins a word of what is found. */
    static List<String> ofQuery(String query) {
        return List.copyOf(limited(split(query), MAX_QUERY_WORDS));
    }

    /** The words of a text in its order. */
    static List<String> inOrder(String text) {
        return split(text).limit(MAX_WORDS).toList();
    }

    /**
     * The runs of three letters of a word between marks for its ends; none of a word that is too short or has digits, which is
     * more often another word than a misspelled one.
     */
    static List<String> trigrams(String word) {
        int[] letters = ("^" + word + "$").codePoints().toArray();
        if (letters.length - 2 < MIN_MISSPELLED || word.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
            return List.of();
        }
        return IntStream.rangeClosed(0, letters.length - TRIGRAM)
                .mapToObj(at -> new String(letters, at, TRIGRAM))
                .distinct()
                .toList();
    }

    private static Set<String> limited(Stream<String> words, int limit) {
        Set<String> limited = new LinkedHashSet<>();
        words.distinct().limit(limit).forEach(limited::add);
        return limited;
    }

    private static Stream<String> split(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(LibraryWords::shortened);
    }

    private static String shortened(String word) {
        if (word.length() <= MAX_LENGTH) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
