package dev.cairn.curriculum.search;

/** How alike a typed word and a term are: 1 the same, 0 nothing to do with each other. */
final class Similarity {
    private static final double PLURAL = 0.97;
    private static final double OTHER_INITIAL = 0.05;
    /** A wrong digit is another course, a wrong letter seldom another word. */
    private static final double DIGITS = 0.8;

    private final String typed;
    private final boolean unfinished;
    private final int allowed;
    private final Typos typos;

    /** @param unfinished whether the rest of the word may still be to come */
    Similarity(String typed, boolean unfinished) {
        this.typed = typed;
        this.unfinished = unfinished;
        this.allowed = allowed(typed.length());
        this.typos = new Typos(typed, allowed);
    }

    /** Whether a term that is spelt otherwise can be like it at all. */
    boolean bearsTypos() {
        return allowed > 0;
    }

    /** Whether it may stand for the words that begin with it. */
    boolean bearsCompletion() {
        return unfinished || typed.length() >= 3;
    }

    /** For a term that begins with what was typed. */
    double ofCompletion(String term) {
        if (term.length() == typed.length()) {
            return 1;
        }
        if (term.length() == typed.length() + 1 && term.endsWith("s")) {
            return PLURAL;
        }
        double share = (double) typed.length() / term.length();
        return unfinished ? 0.9 + 0.1 * share : 0.8 + 0.15 * share;
    }

    /** For any other term. */
    double ofMisspelling(String term) {
        if (typed.length() == term.length() + 1 && typed.endsWith("s") && typed.startsWith(term)) {
            return PLURAL;
        }
        double whole = marred(term, 1, typos.inWhole(term));
        if (!unfinished || typed.length() < 4 || whole > 0) {
            return whole;
        }
        int slips = typos.inBeginning(term);
        return slips > allowed(typed.length() - 1) ? 0 : marred(term, ofCompletion(term), slips);
    }

    private double marred(String term, double clean, int slips) {
        if (slips > allowed) {
            return 0;
        }
        double like = clean - (double) slips / Math.max(typed.length(), 4);
        if (typed.charAt(0) != term.charAt(0)) {
            like -= OTHER_INITIAL;
        }
        return term.chars().anyMatch(Character::isDigit) ? like * DIGITS : like;
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
