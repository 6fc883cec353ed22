package dev.cairn.curriculum.search;

import dev.cairn.curriculum.search.Lexicon.SimilarTerm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up the words of a query in the vocabulary: what each may stand for, and its weight. */
final class Query {
    /** Longer queries are pasted pages; only their beginning is read. */
    private static final int MAX_QUERY_LENGTH = 160;

    private static final int MAX_WORDS = 12;
    private static final int MAX_WORD_LENGTH = 40;

    /** Slightly below 1, so that words separated as in the name rank first. */
    private static final double JOINED_FACTOR = 0.97;

    private static final double INITIALS_SIMILARITY = 0.9;
    /** The weight of a word that no name has: too small to hide what the other words find. */
    private static final double UNKNOWN_WORD_WEIGHT = 0.5;

    /** The words of questions ("what is …", "how does … work", "… vs …"), which say nothing about what is meant. */
    private static final Set<String> QUESTION_WORDS = Set.of(
            "about",
            "are",
            "between",
            "can",
            "difference",
            "do",
            "does",
            "explain",
            "explained",
            "explanation",
            "find",
            "give",
            "help",
            "how",
            "i",
            "is",
            "learn",
            "me",
            "mean",
            "meaning",
            "means",
            "my",
            "need",
            "should",
            "study",
            "understand",
            "understanding",
            "use",
            "using",
            "versus",
            "vs",
            "we",
            "what",
            "whats",
            "when",
            "where",
            "which",
            "why",
            "work",
            "works",
            "you");

    /** Enough to prefer a name that has the word too. */
    private static final double QUESTION_WORD_WEIGHT = 0.05;

    /** From this similarity on, the word meant is clear. */
    private static final double CLEAR_SIMILARITY = 0.6;

    private final Vocabulary vocabulary;
    private final List<String> words;
    private final double[] weights;
    private final Map<Integer, Candidate> candidates = new HashMap<>();

    Query(String text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words =
                TextNormalizer.words(text.length() > MAX_QUERY_LENGTH ? text.substring(0, MAX_QUERY_LENGTH) : text)
                        .stream()
                        .filter(word -> word.length() <= MAX_WORD_LENGTH)
                        .limit(MAX_WORDS)
                        .toList();
        this.weights = new double[words.size()];
        for (int at = 0; at < words.size(); at++) {
            lookUp(at);
            if (at > 0) {
                lookUpPair(at - 1);
            }
        }
        playDownQuestionWords();
    }

    /** Lets the words of a question count little beside any others. */
    private void playDownQuestionWords() {
        if (QUESTION_WORDS.containsAll(words)) {
            return;
        }
        for (int at = 0; at < words.size(); at++) {
            if (QUESTION_WORDS.contains(words.get(at))) {
                weights[at] = Math.min(weights[at], QUESTION_WORD_WEIGHT);
            }
        }
    }

    /** The weight of each word, above 0 and at most 1. */
    double[] weights() {
        return weights;
    }

    /** The candidates, by index of the entry. */
    Map<Integer, Candidate> candidates() {
        return candidates;
    }

    private void lookUp(int at) {
        String word = words.get(at);
        List<SimilarTerm> likely = vocabulary.words().similarTo(word, isLast(at));
        weights[at] = likely.stream()
                .filter(term -> term.similarity() >= CLEAR_SIMILARITY)
                .max(Comparator.comparingDouble(SimilarTerm::similarity))
                .map(term -> vocabulary.weight(term.term()))
                .orElse(UNKNOWN_WORD_WEIGHT);
        for (SimilarTerm term : likely) {
            term.positions().forEach(position -> add(new Match(at, 1, position, term.similarity())));
        }
        lookUpJoined(at, 1, word);
        vocabulary.initialled(word).forEach(position -> add(new Match(at, 1, position, INITIALS_SIMILARITY)));
    }

    /** Looks up two words as one, in case they are one word or were separated in the wrong place. */
    private void lookUpPair(int at) {
        String pair = words.get(at) + words.get(at + 1);
        for (SimilarTerm likely : vocabulary.words().similarTo(pair, isLast(at + 1))) {
            double similarity = likely.similarity() * JOINED_FACTOR;
            likely.positions().forEach(position -> add(new Match(at, 2, position, similarity)));
        }
        lookUpJoined(at, 2, pair);
    }

    private void lookUpJoined(int at, int length, String typed) {
        for (SimilarTerm likely : vocabulary.joined().similarTo(typed, isLast(at + length - 1))) {
            for (TermPosition position : likely.positions()) {
                // Until the second word begins, only the first one is being typed.
                if (typed.length()
                        > position.phrase().words().get(position.start()).length()) {
                    add(new Match(at, length, position, likely.similarity() * JOINED_FACTOR));
                }
            }
        }
    }

    private boolean isLast(int at) {
        return at == words.size() - 1;
    }

    private void add(Match match) {
        candidates
                .computeIfAbsent(match.position().phrase().entry(), any -> new Candidate(words.size()))
                .add(match);
    }
}
