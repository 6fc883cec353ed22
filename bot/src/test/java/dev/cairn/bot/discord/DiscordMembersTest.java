package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscordMembersTest {
    private RestFixture discord;
    private DiscordMembers members;

    @BeforeEach
    void begin() throws IOException {
        discord = new RestFixture();
        members = new DiscordMembers(discord.router, discord.clock, InteractionMetrics.NONE);
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

    private boolean isIn() {
        return members.isIn(server(), discord.learner());
    }

    private ServerId server() {
        return new ServerId(discord.server.id().value());
    }
}
