package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeDraftCopy.refusal;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the goal of a draft, and refuses what nobody could reach or what does not go together. */
final class GoalReader {
    private static final int MAX_UNITS = 1_000;
    private static final int MAX_TOGETHER = 100_000;
    private static final int HOURS_A_DAY = 24;
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3})+)(?:[.](\\d{1,2}))? ?(?:h|hrs?|hours?|units?|days?)?");

    private final Curriculum curriculum;
    private final TargetOption targets;

    GoalReader(Curriculum curriculum, TargetOption targets) {
        this.curriculum = curriculum;
        this.targets = targets;
    }

    /**
     * Reads the goal.
     *
     * @param days how many days the challenge has
     * @throws UserError if it is missing something, makes no sense or is out of reach
     */
    Goal read(ChallengeDraft.Typed typed, Mode mode, int days) {
        GoalKind kind = typed.goal().flatMap(GoalKind::of).orElseThrow(() -> refusal(ChallengeDraftCopy::noGoal));
        if (typed.target().isPresent() && kind != GoalKind.UNITS) {
            throw refusal(ChallengeDraftCopy::targetWithoutUnits);
        }
        if (typed.misses().isPresent() && kind != GoalKind.STREAK) {
            throw refusal(ChallengeDraftCopy::missesWithoutStreak);
        }
        if (mode == Mode.TOGETHER && (kind == GoalKind.STREAK || typed.target().isPresent())) {
            throw refusal(ChallengeDraftCopy::onlyForOneself);
        }
        Optional<BigDecimal> amount = typed.amount().map(GoalReader::amount);
        return switch (kind) {
            case TIME -> time(required(amount, kind), mode, days);
            case UNITS ->
                typed.target().isPresent() ? target(typed.target().get(), amount) : units(required(amount, kind), mode);
            case STREAK -> streak(amount, typed.misses(), days);
        };
    }

    private static BigDecimal amount(String typed) {
        Matcher matcher = AMOUNT.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw refusal(copy -> copy.unknownAmount(typed));
        }
        String fraction = Optional.ofNullable(matcher.group(2)).orElse("0");
        BigDecimal amount = new BigDecimal(matcher.group(1).replace(",", "") + "." + fraction);
        if (amount.signum() == 0) {
            throw refusal(ChallengeDraftCopy::amountTooSmall);
        }
        return amount;
    }

    private static BigDecimal required(Optional<BigDecimal> amount, GoalKind kind) {
        return amount.orElseThrow(() -> refusal(copy -> copy.noAmount(kind)));
    }

    private static Goal time(BigDecimal hours, Mode mode, int days) {
        int most = mode == Mode.TOGETHER ? MAX_TOGETHER : HOURS_A_DAY * days;
        if (hours.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw refusal(copy -> mode == Mode.TOGETHER ? copy.tooManyTogether(most) : copy.tooManyHours(days));
        }
        int minutes = hours.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return new Goal.Time(Math.max(1, minutes));
    }

    private static Goal units(BigDecimal count, Mode mode) {
        int most = mode == Mode.TOGETHER ? MAX_TOGETHER : MAX_UNITS;
        int units = whole(count);
        if (units > most) {
            throw refusal(copy -> mode == Mode.TOGETHER ? copy.tooManyTogether(most) : copy.tooManyUnits(most));
        }
        return new Goal.Units(units, Optional.empty());
    }

    private static int whole(BigDecimal amount) {
        try {
            return amount.intValueExact();
        } catch (ArithmeticException fraction) {
            throw refusal(ChallengeDraftCopy::wholeUnits);
        }
    }

    private Goal target(String typed, Optional<BigDecimal> amount) {
        Target target = targets.find(typed)
                .orElseThrow(() -> refusal(copy -> copy.noSuchTarget(typed, targets.nearest(typed))));
        int needed = TargetUnits.of(curriculum, target).needed();
        if (needed == 0) {
            throw refusal(copy -> copy.noSuchTarget(typed, targets.nearest(typed)));
        }
        if (amount.isPresent() && whole(amount.get()) != needed) {
            throw refusal(ChallengeDraftCopy::targetWithAmount);
        }
        return new Goal.Units(needed, Optional.of(target));
    }

    /** A streak is as long as the challenge unless the person says otherwise. */
    private static Goal streak(Optional<BigDecimal> amount, Optional<String> misses, int days) {
        int length = amount.map(GoalReader::whole).orElse(days);
        if (length > days) {
            throw refusal(copy -> copy.tooManyDays(days));
        }
        int missed = misses.map(GoalReader::misses).orElse(0);
        if (missed >= length) {
            throw refusal(copy -> copy.tooManyMisses(length));
        }
        return new Goal.Streak(length, missed);
    }

    private static int misses(String typed) {
        if (!typed.matches("\\d{1,3}")) {
            throw refusal(copy -> copy.unknownAmount(typed));
        }
        return Integer.parseInt(typed);
    }
}
