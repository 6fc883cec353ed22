package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class VisibilityPolicyTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final LearnerId HIDDEN = new LearnerId(2);
    private static final LearnerId SHOWN = new LearnerId(3);
    private static final LearnerId SHOWN_ELSEWHERE = new LearnerId(4);
    private static final LearnerId UNKNOWN = new LearnerId(5);
    private static final LearnerId SHOWN_TO_GROUP = new LearnerId(6);
    private static final LearnerId SHOWN_TO_OTHER_GROUP = new LearnerId(7);
    private static final ServerId SERVER = new ServerId(100);
    private static final InteractionContext IN_SERVER = new InteractionContext.InServer(
            SERVER, new ChannelId(101), false, Set.of(), Set.of(), Optional.empty(), Optional.empty());

    private final List<LearnerId> askedAbout = new ArrayList<>();
    private Settings settings;
    private VisibilityPolicy visibility;

    @BeforeEach
    void createLearnersWhoHideAndWhoDoNot(Database database) {
        settings = new JdbiSettingsStore(database, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        SettingsFixture.change(settings, HIDDEN, all -> all.with(Visibility.NOBODY));
        SettingsFixture.change(settings, SHOWN, all -> all.with(Visibility.SERVERS));
        SettingsFixture.change(settings, SHOWN_ELSEWHERE, all -> all.with(Visibility.SERVERS));
        SettingsFixture.change(settings, SHOWN_TO_GROUP, all -> all.with(Visibility.GROUPS));
        SettingsFixture.change(settings, SHOWN_TO_OTHER_GROUP, all -> all.with(Visibility.GROUPS));
        visibility = new VisibilityPolicy(
                settings,
                (server, learner) -> {
                    askedAbout.add(learner);
                    return server.equals(SERVER) && !learner.equals(SHOWN_ELSEWHERE);
                },
                (server, one, other) -> server.equals(SERVER)
                        && Set.of(ADA, HIDDEN, SHOWN_TO_GROUP).containsAll(Set.of(one, other)));
    }

    @EachDatabase
    void aMemberWhoAllowsItIsVisible() {
        assertThatCode(() -> visibility.require(adaIn(IN_SERVER), SHOWN)).doesNotThrowAnyException();
    }

    @EachDatabase
    void whoShowsTheirGroupsIsVisibleToMembersOfTheSameGroup() {
        assertThat(refusal(IN_SERVER, SHOWN_TO_GROUP)).isEmpty();
        assertThat(refusal(IN_SERVER, SHOWN_TO_OTHER_GROUP)).isEqualTo(refusal(IN_SERVER, UNKNOWN));
    }

    @EachDatabase
    void aCommonGroupShowsNobodyWhoHides() {
        assertThat(refusal(IN_SERVER, HIDDEN)).isEqualTo(refusal(IN_SERVER, UNKNOWN));
    }

    @EachDatabase
    void hiddenAbsentAndUnknownLearnersAreRefusedInTheSameWords() {
        List<String> words = List.of(
                refusal(IN_SERVER, HIDDEN).orElseThrow(),
                refusal(IN_SERVER, SHOWN_ELSEWHERE).orElseThrow(),
                refusal(IN_SERVER, UNKNOWN).orElseThrow());

        assertThat(Set.copyOf(words)).hasSize(1);
    }

    @EachDatabase
    void discordIsAskedWhetherOrNotTheLearnerHides() {
        refusal(IN_SERVER, HIDDEN);
        refusal(IN_SERVER, SHOWN_ELSEWHERE);
        refusal(IN_SERVER, UNKNOWN);

        assertThat(askedAbout).containsExactly(HIDDEN, SHOWN_ELSEWHERE, UNKNOWN);
    }

    @EachDatabase
    void onlyOnesOwnProgressIsVisibleOutsideAServerWithCairn() {
        for (InteractionContext place :
                List.of(new InteractionContext.Private(), new InteractionContext.UserInstalled(false, Set.of()))) {
            assertThat(refusal(place, SHOWN)).isEqualTo(refusal(IN_SERVER, HIDDEN));
            assertThat(refusal(place, ADA)).isEmpty();
        }
    }

    @EachDatabase
    void aLearnerWhoHidesSeesTheirOwnProgress() {
        SettingsFixture.change(settings, ADA, all -> all.with(Visibility.NOBODY));

        assertThat(refusal(IN_SERVER, ADA)).isEmpty();
    }

    @EachDatabase
    void hidingTakesEffectImmediately() {
        SettingsFixture.change(settings, SHOWN, all -> all.with(Visibility.NOBODY));

        assertThat(refusal(IN_SERVER, SHOWN)).isEqualTo(refusal(IN_SERVER, HIDDEN));
    }

    private Optional<String> refusal(InteractionContext place, LearnerId learner) {
        return Optional.ofNullable(
                        catchThrowableOfType(UserError.class, () -> visibility.require(adaIn(place), learner)))
                .map(UserError::getMessage);
    }

    private static Request adaIn(InteractionContext place) {
        return new Request(new InteractionId(9), new Invoker(ADA, "Ada"), Locale.ENGLISH, place, Instant.EPOCH);
    }
}
