package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.TransactionCounter;
import dev.cairn.bot.TransactionCounter.Counts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final TransactionCounter counter = new TransactionCounter();
    private final RunningCairn cairn = new RunningCairn(counter::start);

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void commandsRehearsedBeforeConnectingLeaveNothingOfTheirPersonBehind() {
        Counts atStart = counter.during(() -> {
            try {
                cairn.begin();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });

        assertThat(atStart.reads()).isPositive();
        DatabaseProbe database = new DatabaseProbe(cairn.config().databaseUrl());
        for (String table : List.of("learner", "notice", "followed_roadmap")) {
            assertThat(database.count("SELECT COUNT(*) FROM " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(cairn.fakeDiscord().requests().requests())
                .noneMatch(request -> request.path().contains("/interactions/"));
    }
}
