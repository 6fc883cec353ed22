package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOrigin;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Changes settings for tests of what follows from them. */
public final class SettingsFixture {
    private static final AtomicLong INTERACTIONS = new AtomicLong(8_000_000_000_000_000_000L);

    private SettingsFixture() {}

    /** Changes a learner's settings, by an interaction of its own. */
    public static LearnerSettings change(Settings settings, LearnerId learner, UnaryOperator<LearnerSettings> change) {
        ChangeOrigin origin =
                new ChangeOrigin(learner, new InteractionId(INTERACTIONS.incrementAndGet()), Instant.EPOCH);
        return settings.change(origin, new SettingChange(ChangeKind.ZONE_SET, "", change))
                .after();
    }
}
