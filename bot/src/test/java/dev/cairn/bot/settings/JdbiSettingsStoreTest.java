package dev.cairn.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

class JdbiSettingsStoreTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final LearnerSettings SET = new LearnerSettings(
            Optional.of(ZoneId.of("Asia/Kathmandu")),
            LocalTime.of(0, 0),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            Visibility.SERVERS);

    @EachDatabase
    void whoSetNothingHasTheDefault(Database database) {
        assertThat(new JdbiSettingsStore(database).of(ADA)).isEqualTo(LearnerSettings.DEFAULT);
    }

    @EachDatabase
    void whatIsSetStays(Database database) {
        new JdbiSettingsStore(database).change(ADA, before -> SET);
        assertThat(new JdbiSettingsStore(database).of(ADA)).isEqualTo(SET);
        assertThat(new JdbiSettingsStore(database).of(new LearnerId(2))).isEqualTo(LearnerSettings.DEFAULT);
    }

    @EachDatabase
    void aChangeSeesWhatStands(Database database) {
        SettingsStore store = new JdbiSettingsStore(database);
        store.change(ADA, before -> SET);
        assertThat(store.change(ADA, before -> before.with(Set.of()))).isEqualTo(SET.with(Set.of()));
        assertThat(store.of(ADA)).isEqualTo(SET.with(Set.of()));
    }
}
