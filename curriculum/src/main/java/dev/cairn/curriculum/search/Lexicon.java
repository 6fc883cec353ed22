package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Terms in alphabetical order, each with the places it stands at; finds those like a typed word. */
final class Lexicon {
    private final List<String> terms;
    private final List<List<TermPosition>> places;
    private final TrigramIndex grams;

    Lexicon(Map<String, List<TermPosition>> placesByTerm) {
        TreeMap<String, List<TermPosition>> sorted = new TreeMap<>(placesByTerm);
        this.terms = List.copyOf(sorted.keySet());
        this.places = sorted.values().stream().map(List::copyOf).toList();
        this.grams = new TrigramIndex(terms);
    }

    /** The terms that a word may stand for. */
    List<Likely> like(String word, boolean unfinished) {
        Similarity likeness = new Similarity(word, unfinished);
        List<Likely> found = new ArrayList<>();
        addBeginningWith(word, likeness, found);
        if (likeness.bearsTypos()) {
            grams.sharing(word, Math.max(1, word.length() / 4), term -> {
                if (!terms.get(term).startsWith(word)) {
                    add(term, likeness.ofMisspelling(terms.get(term)), found);
                }
            });
        }
        return found;
    }

    private void addBeginningWith(String word, Similarity likeness, List<Likely> found) {
        int place = Collections.binarySearch(terms, word);
        int from = place < 0 ? -place - 1 : place;
        for (int term = from; term < terms.size() && terms.get(term).startsWith(word); term++) {
            if (likeness.bearsCompletion() || terms.get(term).equals(word)) {
                add(term, likeness.ofCompletion(terms.get(term)), found);
            }
        }
    }

    private void add(int term, double likeness, List<Likely> found) {
        if (likeness > 0) {
            found.add(new Likely(terms.get(term), places.get(term), likeness));
        }
    }

    /** A term, where it stands, and how like the typed word it is: above 0, at most 1. */
    record Likely(String term, List<TermPosition> places, double likeness) {}
}
