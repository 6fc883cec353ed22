package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.playground.world.User;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class DiscordMembersTest {
    private RestFixture discord;
    private DiscordMembers members;

    @BeforeEach
    void begin() throws IOException {
        discord = new RestFixture();
        members = new DiscordMembers(
                discord.router, (server, people) -> Mono.empty(), discord.clock, InteractionMetrics.NONE);
    }

    @AfterEach
    void end() {
        discord.close();
    }

    @Test
    void memberIsCachedForADay() {
        assertThat(isIn()).isTrue();
        discord.fakeDiscord.world().leave(discord.server, discord.ada);
        discord.clock.move(Duration.ofHours(23));
        assertThat(isIn()).isTrue();
        assertThat(discord.sent(RestFixture.MEMBER)).hasSize(1);

        discord.clock.move(Duration.ofHours(1));
        assertThat(isIn()).isFalse();
    }

    @Test
    void absenceIsCachedForTenMinutes() {
        discord.fakeDiscord.world().leave(discord.server, discord.ada);
        assertThat(isIn()).isFalse();
        discord.fakeDiscord.world().join(discord.server, discord.ada);
        assertThat(isIn()).isFalse();

        discord.clock.move(Duration.ofMinutes(10));
        assertThat(isIn()).isTrue();
    }

    @Test
    void serverWithoutCairnHasNoMembers() {
        assertThat(members.isIn(new ServerId(1), discord.learner())).isFalse();
        assertThat(members.isIn(server(), new LearnerId(1))).isFalse();
        discord.refuse(RestFixture.MEMBER, 403, 50001);
        assertThat(isIn()).isFalse();
    }

    @Test
    void discordFailureGivesNoAnswerAndIsNotCached() {
        discord.refuse(RestFixture.MEMBER, 401, 0);
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(this::isIn);

        discord.fakeDiscord.faults().clear();
        assertThat(isIn()).isTrue();
    }

    @Test
    void fewPeopleAreAskedAboutByRestWhereAnotherProcessHoldsTheServer() {
        User linus = discord.fakeDiscord.world().people().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        discord.fakeDiscord.world().nickname(discord.server, discord.ada, "Countess");
        discord.fakeDiscord.world().leave(discord.server, linus);
        List<LearnerId> people = new ArrayList<>(
                List.of(discord.learner(), new LearnerId(linus.id().value())));
        LongStream.range(1, 20).mapToObj(LearnerId::new).forEach(people::add);

        Map<LearnerId, Membership> first = members.of(server(), people);

        assertThat(first.get(discord.learner())).isEqualTo(new Membership.Present(Optional.of("Countess")));
        assertThat(first.get(new LearnerId(linus.id().value()))).isEqualTo(new Membership.Absent());
        assertThat(first.values())
                .filteredOn(Membership.Unknown.class::isInstance)
                .hasSize(11);
        assertThat(discord.sent(RestFixture.MEMBER)).hasSize(10);
        assertThat(members.isIn(server(), discord.learner())).isTrue();
        assertThat(discord.sent(RestFixture.MEMBER)).hasSize(10);
    }

    @Test
    void nameSeenLastIsKeptWhereDiscordDoesNotAnswer() {
        assertThat(isIn()).isTrue();
        discord.clock.move(Duration.ofHours(25));
        discord.refuse(RestFixture.MEMBER, 401, 0);
        assertThat(members.of(server(), List.of(discord.learner())))
                .containsEntry(discord.learner(), new Membership.Present(Optional.of("Ada")));
    }

    private boolean isIn() {
        return members.isIn(server(), discord.learner());
    }

    private ServerId server() {
        return new ServerId(discord.server.id().value());
    }
}
