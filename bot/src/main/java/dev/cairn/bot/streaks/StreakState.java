package dev.cairn.bot.streaks;

/**
 * The state of a streak after some days.
 *
 * @param length days studied since the last break
 * @param longest the greatest length so far
 * @param studied days studied in all; every seventh earns a freeze
 */
record StreakState(int length, int longest, int studied, int freezes) {
    static final StreakState NONE = new StreakState(0, 0, 0, 0);

    private static final int MAX_FREEZES = 3;
    private static final int STUDY_DAYS_PER_FREEZE = 7;

    /** The status of a day that is neither studied nor spared. */
    DayStatus missing() {
        return length > 0 && freezes > 0 ? DayStatus.FROZEN : DayStatus.MISSED;
    }

    StreakState after(DayStatus day) {
        return switch (day) {
            case STUDIED -> withOneMore();
            case RESTED, SPARED -> this;
            case FROZEN -> new StreakState(length, longest, studied, freezes - 1);
            case MISSED -> new StreakState(0, longest, studied, freezes);
        };
    }

    private StreakState withOneMore() {
        int days = studied + 1;
        int held = days % STUDY_DAYS_PER_FREEZE == 0 ? Math.min(MAX_FREEZES, freezes + 1) : freezes;
        return new StreakState(length + 1, Math.max(longest, length + 1), days, held);
    }
}
