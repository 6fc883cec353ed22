package dev.cairn.bot.features.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class CachedServersTest {
    private static final ServerId SERVER = new ServerId(7);
    private static final ServerSettings SETTLED = ServerSettings.DEFAULT.announcingIn(new ChannelId(8));

    private final List<String> lookups = new ArrayList<>();
    private ServerStore underneath;
    private ServerStore cached;

    @BeforeEach
    void store(Database database) {
        underneath = new JdbiServerStore(database);
        cached = new CachedServers(underneath, new Noting());
    }

    private final class Noting implements InteractionMetrics {
        @Override
        public void interaction(String name, String kind, InteractionResult ending, Duration taken) {}

        @Override
        public void request(String method, String route, int status) {}

        @Override
        public void lookup(String cache, boolean hit) {
            lookups.add(cache + (hit ? " hit" : " miss"));
        }
    }

    @EachDatabase
    void serverIsCachedOnceRead() {
        assertThat(cached.of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
        underneath.change(SERVER, before -> SETTLED);
        assertThat(cached.of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(lookups).containsExactly("servers miss", "servers hit");
    }

    @EachDatabase
    void changeIsVisibleImmediatelyAndOnlyForItsServer() {
        assertThat(cached.of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(cached.change(SERVER, before -> SETTLED)).isEqualTo(SETTLED);
        assertThat(cached.of(SERVER)).isEqualTo(SETTLED);
        assertThat(underneath.of(SERVER)).isEqualTo(SETTLED);
        assertThat(cached.of(new ServerId(9))).isEqualTo(ServerSettings.DEFAULT);
    }

    @EachDatabase
    void failedChangeLeavesTheCachedServer() {
        cached.change(SERVER, before -> SETTLED);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> cached.change(SERVER, before -> {
                    throw new IllegalStateException("made to fail");
                }));
        assertThat(cached.of(SERVER)).isEqualTo(SETTLED);
        assertThat(underneath.of(SERVER)).isEqualTo(SETTLED);
    }
}
