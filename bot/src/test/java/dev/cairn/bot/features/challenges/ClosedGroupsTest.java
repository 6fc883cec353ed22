package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Closes groups while people join challenges for them. */
class ClosedGroupsTest {
    private static final int ROUNDS = 20;

    @EachDatabase
    void whoJoinsForAGroupThatIsBeingClosedIsInOrIsRefused(Database database) {
        ChallengeWorld world = new ChallengeWorld(database);
        for (int round = 0; round < ROUNDS; round++) {
            GroupId group = world.group("Group " + round, BOB);
            Challenge challenge = world.challenge(TEN_HOURS, Mode.TEAMS);
            CompletableFuture<?> closing = CompletableFuture.runAsync(() -> world.groups.close(HERE, group));
            ChallengeChange joining = world.tryJoin(challenge, BOB, Optional.of(group));
            closing.join();
            if (joining instanceof ChallengeChange.Refused refused) {
                assertThat(refused.reason()).isEqualTo(ChallengeRefusal.NOT_IN_GROUP);
            } else {
                assertThat(world.challenges.entry(challenge.id(), BOB)).isPresent();
            }
        }
    }
}
