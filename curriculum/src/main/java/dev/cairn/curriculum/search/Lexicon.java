package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds terms in alphabetical order with their positions, and finds the terms similar to a typed word. */
final class Lexicon {
    private final List<String> terms;
    private final List<List<TermPosition>> positions;
    private final TrigramIndex grams;

    Lexicon(Map<String, List<TermPosition>> placesByTerm) {
        TreeMap<String, List<TermPosition>> sorted = new TreeMap<>(placesByTerm);
        this.terms = List.copyOf(sorted.keySet());
        this.positions = sorted.values().stream().map(List::copyOf).toList();
        this.grams = new TrigramIndex(terms);
    }

    /** The terms that a typed word may stand for. */
    List<SimilarTerm> similarTo(String word, boolean unfinished) {
        Similarity similarity = new Similarity(word, unfinished);
        List<SimilarTerm> found = new ArrayList<>();
        addBeginningWith(word, similarity, found);
        if (similarity.allowsTypos()) {
            grams.sharing(word, Math.max(1, word.length() / 4), term -> {
                if (!terms.get(term).startsWith(word)) {
                    add(term, similarity.ofMisspelling(terms.get(term)), found);
                }
            });
        }
        return found;
    }

    private void addBeginningWith(String word, Similarity similarity, List<SimilarTerm> found) {
        int position = Collections.binarySearch(terms, word);
        int from = position < 0 ? -position - 1 : position;
        for (int term = from; term < terms.size() && terms.get(term).startsWith(word); term++) {
            if (similarity.allowsCompletion() || terms.get(term).equals(word)) {
                add(term, similarity.ofCompletion(terms.get(term)), found);
            }
        }
    }

    private void add(int term, double similarity, List<SimilarTerm> found) {
        if (similarity > 0) {
            found.add(new SimilarTerm(terms.get(term), positions.get(term), similarity));
        }
    }

    /** A term, its positions, and its similarity to the typed word: above 0, at most 1. */
    record SimilarTerm(String term, List<TermPosition> positions, double similarity) {}
}
