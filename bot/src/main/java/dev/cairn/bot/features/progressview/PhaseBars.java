package dev.cairn.bot.features.progressview;

import java.util.List;

/**
 * The phases that a picture shows. Of very many it shows those around where the learner is, since a longer picture could
 * not be read on a phone.
 *
 * @param bars at least one, in the roadmap's order
 * @param first the place of the first one in the roadmap, from 1
 * @param hidden how many phases are not shown
 */
record PhaseBars(List<PhaseBar> bars, int first, int hidden) {
    /** How many rows a picture has for phases, one of which says how many are left out. */
    static final int MAX_ROWS = 12;

    PhaseBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("no phases");
        }
    }

    /** Chooses from all phases of a roadmap: of many, from the last finished one on. */
    static PhaseBars of(List<PhaseBar> all) {
        if (all.size() <= MAX_ROWS) {
            return new PhaseBars(all, 1, 0);
        }
        int shown = MAX_ROWS - 1;
        int from = Math.min(Math.max(0, firstOpen(all) - 1), all.size() - shown);
        return new PhaseBars(all.subList(from, from + shown), from + 1, all.size() - shown);
    }

    private static int firstOpen(List<PhaseBar> all) {
        for (int index = 0; index < all.size(); index++) {
            if (!all.get(index).skipped() && all.get(index).done() < 1) {
                return index;
            }
        }
        return all.size();
    }

    int rows() {
        return bars.size() + (hidden > 0 ? 1 : 0);
    }
}
