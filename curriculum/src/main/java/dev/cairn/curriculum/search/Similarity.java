package dev.cairn.curriculum.search;

/** Rates how similar a typed word and a term are, from 0 (unrelated) to 1 (equal). */
final class Similarity {
    private static final double PLURAL_SIMILARITY = 0.97;
    private static final double FIRST_LETTER_PENALTY = 0.05;
    /** Applies to terms with digits: a wrong digit usually means another course, a wrong letter seldom another word. */
    private static final double DIGIT_FACTOR = 0.8;

    private final String typed;
    private final boolean unfinished;
    private final int allowed;
    private final EditDistance typos;

    /** @param unfinished whether the rest of the word may still follow */
    Similarity(String typed, boolean unfinished) {
        this.typed = typed;
        this.unfinished = unfinished;
        this.allowed = allowed(typed.length());
        this.typos = new EditDistance(typed, allowed);
    }

    /** Whether a term that is spelled differently can be similar at all. */
    boolean allowsTypos() {
        return allowed > 0;
    }

    /** Whether the typed word may stand for longer words that begin with it. */
    boolean allowsCompletion() {
        return unfinished || typed.length() >= 3;
    }

    /** The similarity of a term that begins with what was typed. */
    double ofCompletion(String term) {
        if (term.length() == typed.length()) {
            return 1;
        }
        if (term.length() == typed.length() + 1 && term.endsWith("s")) {
            return PLURAL_SIMILARITY;
        }
        double share = (double) typed.length() / term.length();
        return unfinished ? 0.9 + 0.1 * share : 0.8 + 0.15 * share;
    }

    /** The similarity of any other term. */
    double ofMisspelling(String term) {
        if (typed.length() == term.length() + 1 && typed.endsWith("s") && typed.startsWith(term)) {
            return PLURAL_SIMILARITY;
        }
        double ofWholeTerm = withTypos(term, 1, typos.inWhole(term));
        if (!unfinished || typed.length() < 4 || ofWholeTerm > 0) {
            return ofWholeTerm;
        }
        int edits = typos.inBeginning(term);
        return edits > allowed(typed.length() - 1) ? 0 : withTypos(term, ofCompletion(term), edits);
    }

    private double withTypos(String term, double clean, int edits) {
        if (edits > allowed) {
            return 0;
        }
        double similarity = clean - (double) edits / Math.max(typed.length(), 4);
        if (typed.charAt(0) != term.charAt(0)) {
            similarity -= FIRST_LETTER_PENALTY;
        }
        return term.chars().anyMatch(Character::isDigit) ? similarity * DIGIT_FACTOR : similarity;
    }

    private static int allowed(int length) {
        if (length < 3) {
            return 0;
        }
        if (length < 7) {
            return 1;
        }
        return length < 10 ? 2 : 3;
    }
}
