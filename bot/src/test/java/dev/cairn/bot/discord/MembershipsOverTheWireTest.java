package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that many members are asked about in one request of the gateway. */
class MembershipsOverTheWireTest {
    private final SettableClock clock = new SettableClock();
    private FakeDiscord fakeDiscord;
    private DiscordConnection discord;
    private Memberships members;
    private Server server;

    @BeforeEach
    void connect(Database database) throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(clock));
        server = fakeDiscord.world().servers().iterator().next();
        BotAccount account = new BotAccount(fakeDiscord.token(), fakeDiscord.apiUrl(), Optional.empty());
        discord = new DiscordConnection(account, clock, InteractionMetrics.NONE, RateLimits.on(database));
        discord.connect(EveryFeature.on(CurriculumReader.bundled().orThrow(), database, clock));
        members = discord.members();
    }

    @AfterEach
    void close() {
        discord.close();
        fakeDiscord.close();
    }

    @EachDatabase
    void hundredPeopleAreAskedAboutInOneRequest() {
        List<LearnerId> people = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            User person = fakeDiscord.world().addPerson("Person " + number);
            fakeDiscord.world().join(server, person);
            people.add(id(person));
        }
        for (long absent = 1; absent <= 40; absent++) {
            people.add(new LearnerId(absent));
        }
        assertThat(members.of(server(), people).values())
                .startsWith(new Membership.Present(Optional.of("Person 0")))
                .endsWith(new Membership.Absent());
        assertThat(members.of(server(), people).values())
                .noneMatch(Membership.Unknown.class::isInstance)
                .filteredOn(Membership.Present.class::isInstance)
                .hasSize(60);
        assertThat(fakeDiscord.gateway().memberRequests()).isEqualTo(1);
    }

    @EachDatabase
    void personWhoUsesCairnCountsAsSeenForADay() {
        User ada = fakeDiscord.world().people().iterator().next();
        fakeDiscord.world().nickname(server, ada, "Countess");
        assertThat(ActingUser.of(fakeDiscord, ada)
                        .in(server, "study")
                        .slash("help")
                        .answer())
                .isNotNull();

        assertThat(name(ada)).isEqualTo(new Membership.Present(Optional.of("Countess")));
        assertThat(fakeDiscord.gateway().memberRequests()).isZero();

        fakeDiscord.world().leave(server, ada);
        clock.move(Duration.ofHours(25));
        assertThat(name(ada)).isEqualTo(new Membership.Absent());
    }

    @EachDatabase
    void answerThatDoesNotComeIsNotWaitedForNorAskedForAgain() {
        fakeDiscord.gateway().answerMemberRequests(false);
        User ada = fakeDiscord.world().people().iterator().next();
        assertThat(name(ada)).isEqualTo(new Membership.Unknown());
        assertThat(name(ada)).isEqualTo(new Membership.Unknown());
        assertThat(fakeDiscord.gateway().memberRequests()).isEqualTo(1);
    }

    private Membership name(User person) {
        return Objects.requireNonNull(members.of(server(), List.of(id(person))).get(id(person)));
    }

    private ServerId server() {
        return new ServerId(server.id().value());
    }

    private static LearnerId id(User person) {
        return new LearnerId(person.id().value());
    }
}
