package dev.cairn.bot.features.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerLayout;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.Zones;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class ServersFeatureTest {
    private static final ServerId SERVER = new ServerId(5);
    private static final ChannelId CHANNEL = new ChannelId(6);
    private static final Options CHOSEN = new Options(Map.of("channel", CHANNEL));

    private final Courier courier = mock(Courier.class);
    private ServersFeature feature;

    @BeforeEach
    void feature(Database database) {
        feature = new ServersFeature(
                database,
                new Scheduler(database, Clock.systemUTC()),
                Clock.systemUTC(),
                courier,
                server -> new ServerLayout(Locale.ENGLISH, Optional.empty(), List.of()),
                InteractionMetrics.NONE,
                new Zones(),
                new ZoneWizard(new Zones()),
                learner -> Optional.empty(),
                mock(RoadmapLookup.class),
                server -> Set.of(),
                List.of(),
                List.of());
        when(courier.sendToChannel(any(), any(), any(), any()))
                .thenReturn(new Delivery.Delivered(CHANNEL, new MessageId(1)));
    }

    private Command command(String name) {
        return feature.commands().stream()
                .filter(command -> command.spec().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Request by(InteractionContext place) {
        return new Request(
                new InteractionId(9), new Invoker(new LearnerId(7), "Ada"), Locale.ENGLISH, place, Instant.EPOCH);
    }

    private static InteractionContext in(ServerId server, Set<Permission> permissions) {
        return new InteractionContext.InServer(
                server, CHANNEL, false, permissions, Set.of(), Optional.empty(), Optional.empty());
    }

    @EachDatabase
    void serverStartsWithDefaultsAndKeepsChanges() {
        assertThat(feature.servers().of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
        command("announce").handle(by(in(SERVER, Set.of(Permission.MANAGE_SERVER))), CHOSEN);
        assertThat(feature.servers().of(SERVER).mayAnnounceIn(CHANNEL)).isTrue();
        assertThat(feature.servers().of(new ServerId(6)).mayAnnounceIn(CHANNEL)).isFalse();
    }

    @EachDatabase
    void memberWithoutManageServerIsRefusedEvenIfDiscordOffersTheCommand() {
        Request member = by(in(SERVER, Set.of(Permission.SEND_MESSAGES)));
        assertThatThrownBy(() -> command("announce").handle(member, CHOSEN)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> command("show").handle(member, Options.NONE)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> command("show").handle(by(new InteractionContext.Private()), Options.NONE))
                .isInstanceOf(UserError.class);
        verifyNoInteractions(courier);
        assertThat(feature.servers().of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
    }

    @EachDatabase
    void channelForModeratorsWhereCairnMayNotPostIsRefusedAndChangesNothing() {
        when(courier.sendToChannel(any(), any(), any(), any()))
                .thenReturn(new Delivery.Refused(RefusalReason.FORBIDDEN));
        Request manager = by(in(SERVER, Set.of(Permission.MANAGE_SERVER)));
        assertThatThrownBy(() -> command("moderators").handle(manager, CHOSEN)).isInstanceOf(UserError.class);
        assertThat(feature.servers().of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
    }

    @EachDatabase
    void everySettingIsKept() {
        Request manager = by(in(SERVER, Set.of(Permission.MANAGE_SERVER)));
        command("moderators").handle(manager, CHOSEN);
        command("library").handle(manager, new Options(Map.of("policy", "queue")));
        command("challenges").handle(manager, new Options(Map.of("who", "managers")));
        assertThat(feature.servers().of(SERVER))
                .isEqualTo(ServerSettings.DEFAULT
                        .moderatingIn(CHANNEL)
                        .keepingLibrary(LibraryPolicy.QUEUE)
                        .lettingCreateChallenges(ChallengeCreators.MANAGERS));
    }
}
