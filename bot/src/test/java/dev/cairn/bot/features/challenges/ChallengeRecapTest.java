package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.recap.RecapPeriod;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChallengeRecapTest {
    private static final ServerId SERVER = new ServerId(77);
    private static final GroupId OWLS = new GroupId(3);
    private static final Instant FROM = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-09T09:00:00Z");
    private static final RecapPeriod WEEK =
            new RecapPeriod(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-09T00:00:00Z"), FROM, UNTIL);

    private static final LearnerId HIDDEN = new LearnerId("Mallory".hashCode());

    private final ChallengeStore store = mock(ChallengeStore.class);
    private final Groups groups = mock(Groups.class);

    private static Challenge challenge(Mode mode, Instant closed, Optional<GroupId> group) {
        return new Challenge(
                new ChallengeId(1),
                SERVER,
                Optional.empty(),
                ChallengeTitle.read("Spring sprint").orElseThrow(),
                new Goal.Time(600),
                mode,
                group,
                group.isPresent(),
                ChallengeDays.in(ZoneOffset.UTC, LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1)),
                FROM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(closed),
                Optional.empty());
    }

    private static Standings.Line line(int rank, String name, long amount) {
        return new Standings.Line(rank, Optional.of(new LearnerId(name.hashCode())), Optional.of(name), amount);
    }

    private List<String> told(Challenge challenge, Standings standings) {
        return told(challenge, standings, WEEK);
    }

    private List<String> told(Challenge challenge, Standings standings, RecapPeriod week) {
        when(store.of(SERVER)).thenReturn(List.of(challenge));
        when(store.standings(any(), anyInt())).thenReturn(standings);
        return new ChallengeRecap(store, groups, (server, learner) -> !learner.equals(HIDDEN))
                .lines(SERVER, week, Locale.ENGLISH).stream()
                        .map(line -> line.replaceAll("[\u2068\u2069]", ""))
                        .toList();
    }

    private static Standings people(Standings.Line... lines) {
        long total = List.of(lines).stream().mapToLong(Standings.Line::amount).sum();
        return new Standings(List.of(lines), lines.length, 1, total, List.of());
    }

    @Test
    void firstPlaceIsNamedAndNoneBelow() {
        assertThat(told(
                        challenge(Mode.EACH, FROM, Optional.empty()),
                        people(line(1, "Ada", 720), line(1, "Bob", 720), line(3, "Eve", 60))))
                .containsExactly(
                        "🏁 **Spring sprint** is over: Ada and Bob came first with **12 h**, out of 3 people. 🥇");
    }

    @Test
    void whoIsNotListedInTheServerIsNotNamed() {
        assertThat(told(
                        challenge(Mode.EACH, FROM, Optional.empty()),
                        people(line(1, "Ada", 720), line(1, "Mallory", 720))))
                .containsExactly("🏁 **Spring sprint** is over: Ada and someone came first with **12 h**. 🥇");
    }

    @Test
    void sharedBarSaysHowFarItCame() {
        Challenge together = challenge(Mode.TOGETHER, FROM, Optional.empty());
        assertThat(told(together, people(line(1, "Ada", 300))))
                .containsExactly("🏁 **Spring sprint** is over: together you got to **5 h** of 10 h.");
        assertThat(told(together, people(line(1, "Ada", 660))))
                .containsExactly("🏁 **Spring sprint** is over: you did it together, with **11 h**! 🎉");
    }

    @Test
    void groupThatCameFirstIsNamed() {
        Standings teams = new Standings(
                List.of(),
                4,
                0,
                900,
                List.of(
                        new Standings.TeamLine(OptionalInt.of(1), Optional.of(OWLS), "Night owls", 2, 600),
                        new Standings.TeamLine(OptionalInt.of(2), Optional.empty(), "Larks", 2, 300)));
        assertThat(told(challenge(Mode.TEAMS, FROM, Optional.empty()), teams))
                .containsExactly("🏁 **Spring sprint** is over: Night owls came first with **5 h** each. 🥇");
    }

    @Test
    void onlyWhatClosedSinceTheLastRecapWithAnythingInItIsTold() {
        Standings some = people(line(1, "Ada", 60));
        assertThat(told(challenge(Mode.EACH, FROM.minusMillis(1), Optional.empty()), some))
                .isEmpty();
        assertThat(told(challenge(Mode.EACH, UNTIL, Optional.empty()), some)).isEmpty();
        assertThat(told(challenge(Mode.EACH, FROM, Optional.empty()), people(line(1, "Ada", 0))))
                .isEmpty();
    }

    @Test
    void challengeThatEndedAfterTheWeekIsLeftToTheNextRecap() {
        Instant closed = Instant.parse("2026-03-05T00:00:00Z");
        Challenge early = challenge(Mode.EACH, closed, Optional.empty());
        RecapPeriod weekBefore = new RecapPeriod(
                Instant.parse("2026-02-16T00:00:00Z"),
                Instant.parse("2026-02-23T00:00:00Z"),
                Instant.parse("2026-02-28T09:00:00Z"),
                Instant.parse("2026-03-07T09:00:00Z"));
        assertThat(told(early, people(line(1, "Ada", 60)), weekBefore)).isEmpty();
        RecapPeriod itsWeek = new RecapPeriod(
                weekBefore.end(), Instant.parse("2026-03-02T00:00:00Z"), weekBefore.due(), UNTIL.plusSeconds(1));
        assertThat(told(early, people(line(1, "Ada", 60)), itsWeek)).hasSize(1);
    }

    @Test
    void challengeOfAPrivateGroupIsNotTold() {
        Standings some = people(line(1, "Ada", 60));
        Challenge ofOwls = challenge(Mode.EACH, FROM, Optional.of(OWLS));
        when(groups.find(SERVER, OWLS)).thenReturn(Optional.of(owls(true)));
        assertThat(told(ofOwls, some)).isEmpty();
        when(groups.find(SERVER, OWLS)).thenReturn(Optional.of(owls(false)));
        assertThat(told(ofOwls, some)).hasSize(1);
        assertThat(told(challenge(Mode.EACH, FROM, Optional.of(new GroupId(4))), some))
                .isEmpty();
    }

    private static Group owls(boolean isPrivate) {
        return new Group(
                OWLS,
                SERVER,
                GroupName.read("Night owls").orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                isPrivate,
                FROM);
    }

    @Test
    void ofManyOnTheFirstPlaceFiveAreNamed() {
        Standings.Line[] level = Collections.nCopies(6, line(1, "Ada", 60)).toArray(Standings.Line[]::new);
        assertThat(told(challenge(Mode.EACH, FROM, Optional.empty()), people(level)))
                .singleElement()
                .asString()
                .contains("Ada, Ada, Ada, Ada, Ada and others came closest with **1 h**.");
    }
}
