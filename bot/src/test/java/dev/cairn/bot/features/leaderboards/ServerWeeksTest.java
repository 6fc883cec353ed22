package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardCurriculum.MEADOW;
import static dev.cairn.bot.features.leaderboards.BoardWorld.ADA;
import static dev.cairn.bot.features.leaderboards.BoardWorld.BOB;
import static dev.cairn.bot.features.leaderboards.BoardWorld.EVE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.HERE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC. */
class ServerWeeksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Map<LearnerId, Membership> known = new HashMap<>();
    private BoardWorld world;
    private ServerWeeks weeks;

    @BeforeEach
    void open(Database database) {
        world = new BoardWorld(database);
        Memberships members = new Memberships() {
            @Override
            public Map<LearnerId, Membership> of(ServerId server, Collection<LearnerId> people) {
                return Map.copyOf(known);
            }

            @Override
            public boolean isIn(ServerId server, LearnerId learner) {
                return true;
            }
        };
        weeks = new PresentWeeks(
                new JdbiServerWeeks(database),
                new Leaderboards(world.boards, world.listings, members, mock(Groups.class)));
    }

    @EachDatabase
    void listedPeopleAreSummedUpAndTheHiddenAreNot() {
        world.list(ADA, BOB);
        world.log(ADA, 60);
        world.finish(BOB, MEADOW);
        world.log(EVE, 500);

        assertThat(weeks.of(HERE, MONDAY)).isEqualTo(new ServerWeek(60, 1, 2, List.of("name of 1", "name of 2")));
        assertThat(weeks.of(HERE, MONDAY.minusWeeks(1))).isEqualTo(ServerWeek.EMPTY);
        assertThat(weeks.of(THERE, MONDAY)).isEqualTo(ServerWeek.EMPTY);

        world.listings.hide(HERE, ADA);
        assertThat(weeks.of(HERE, MONDAY)).isEqualTo(new ServerWeek(0, 1, 1, List.of("name of 2")));
    }

    @EachDatabase
    void whatCameInAfterTheWeekClosedDoesNotCount() {
        world.list(ADA);
        world.log(ADA, 30);
        world.pass(Duration.ofDays(10));
        world.log(ADA, 60, MONDAY.plusDays(4));
        world.finish(ADA, MEADOW, MONDAY.plusDays(4));

        assertThat(weeks.of(HERE, MONDAY)).isEqualTo(new ServerWeek(30, 0, 1, List.of("name of 1")));
    }

    @EachDatabase
    void whoeverHasLeftIsNeitherNamedNorCounted() {
        world.list(ADA, BOB);
        world.log(ADA, 60);
        world.log(BOB, 20);
        known.put(ADA, new Membership.Absent());

        assertThat(weeks.of(HERE, MONDAY)).isEqualTo(new ServerWeek(20, 0, 1, List.of("name of 2")));
    }
}
