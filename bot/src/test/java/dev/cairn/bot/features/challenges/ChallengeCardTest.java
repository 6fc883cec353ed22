package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Draws the cards of a challenge from November 30 to December 6. */
class ChallengeCardTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Instant BEFORE = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant DURING = Instant.parse("2026-12-02T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-07T12:00:00Z");
    private static final Goal TEN_HOURS = new Goal.Time(600);
    private static final String WIDE = "ＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷ";

    private final Groups groups = Mockito.mock(Groups.class);
    private final ChallengeCardRenderer renderer = new ChallengeCardRenderer(new TargetTitles(CURRICULUM), groups);

    private static Challenge challenge(Goal goal, Mode mode) {
        return challenge("Read every day", goal, mode, Optional.empty());
    }

    private static Challenge challenge(String title, Goal goal, Mode mode, Optional<GroupId> group) {
        return new Challenge(
                new ChallengeId(Long.MAX_VALUE),
                new ServerId(7),
                Optional.of(new LearnerId(1)),
                ChallengeTitle.read(title).orElseThrow(),
                goal,
                mode,
                group,
                group.isPresent(),
                ChallengeDays.in(ZoneOffset.UTC, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6)),
                BEFORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Standings.Line line(int rank, String name, long amount) {
        return new Standings.Line(rank, Optional.of(new LearnerId(rank)), Optional.of(name), amount);
    }

    private static Standings people(int participants, int reached, Standings.Line... lines) {
        long total = List.of(lines).stream().mapToLong(Standings.Line::amount).sum();
        return new Standings(List.of(lines), participants, reached, total, List.of());
    }

    private static String text(Card card) {
        return card.blocks().stream()
                .filter(Card.TextDisplay.class::isInstance)
                .map(block -> ((Card.TextDisplay) block).markdown())
                .collect(Collectors.joining("\n"))
                .replaceAll("[\u2068\u2069]", "");
    }

    private String card(Challenge challenge, Standings standings, Instant now) {
        return text(renderer.card(challenge, standings, now));
    }

    private String result(Challenge challenge, Standings standings) {
        return text(renderer.result(challenge, standings, List.of()));
    }

    @Test
    void peopleStandWithTheirBarsAndThoseWithoutAnythingAreNamedBelow() {
        Standings standings =
                people(4, 1, line(1, "Ada", 600), line(2, "Bob", 90), line(3, "Eve", 0), line(3, "Linus", 0));
        assertThat(card(challenge(TEN_HOURS, Mode.EACH), standings, DURING)).isEqualTo("""
                ### Read every day
                Study 10 hours each
                Nov 30 – Dec 6, 2026 · 7 days
                -# Created by <@1>
                Ends <t:1796601600:R>, on <t:1796601600:f>
                **4 people are in** · 1 has reached the goal
                🥇 `██████████` Ada · 10 h ✓
                🥈 `█░░░░░░░░░` Bob · 1 h 30 min
                Also in: Eve and Linus
                -# If you join, everyone who sees this card will see your name and how far you’ve come.""");
    }

    @Test
    void beforeTheStartPeopleAreOnlyNamed() {
        Standings standings = people(2, 0, line(1, "Ada", 0), line(1, "Bob", 0));
        assertThat(card(challenge(TEN_HOURS, Mode.EACH), standings, BEFORE))
                .contains("Starts <t:1795996800:R>", "**2 people are in**\nAda and Bob\n")
                .doesNotContain("🥇");
    }

    @Test
    void afterTheLastDayTheCardSaysWhenTheResultComesAndNobodyCanJoin() {
        Card card = renderer.card(challenge(TEN_HOURS, Mode.EACH), people(1, 0, line(1, "Ada", 60)), AFTER);
        assertThat(text(card))
                .contains(
                        "Time’s up! Anything you log for these days will still count until <t:1796774400:f>. Then I’ll"
                                + " post the result.")
                .doesNotContain("If you join");
        assertThat(card.blocks()).noneMatch(Card.ActionRow.class::isInstance);
    }

    @Test
    void twoThousandParticipantsShowTenAndSayHowManyMore() {
        Standings.Line[] ten = LongStream.rangeClosed(1, 10)
                .mapToObj(rank -> line((int) rank, "Person " + rank, 611 - rank))
                .toArray(Standings.Line[]::new);
        assertThat(card(challenge(TEN_HOURS, Mode.EACH), people(2_000, 0, ten), DURING))
                .contains(
                        "**2,000 people are in**", "10\\. `██████████` Person 10 · 10 h 1 min ✓\n-# and 1,990 others");
        assertThat(result(challenge(TEN_HOURS, Mode.EACH), people(2_000, 12, ten)))
                .contains("🥉 `██████████` Person 3", "-# and 1,997 others", "**12 of 2,000 reached the goal.** 🪨")
                .doesNotContain("Person 4");
    }

    @Test
    void sharedGoalHasOneBar() {
        Standings standings =
                new Standings(List.of(line(1, "Ada", 6_000), line(2, "Bob", 1_500)), 12, 0, 24_720, List.of());
        Goal goal = new Goal.Time(60_000);
        assertThat(card(challenge(goal, Mode.TOGETHER), standings, DURING)).contains("Study 1,000 hours together", """
                        `████░░░░░░` **412 h** of 1,000 h · 41%
                        **12 people are in**
                        Ada, Bob and 10 others
                        """);
        assertThat(result(challenge(goal, Mode.TOGETHER), standings))
                .contains("That’s **412 h** you wouldn’t have had without each other.", "Thanks to all 12 of you");
        Standings done = new Standings(List.of(line(1, "Ada", 60_000)), 1, 1, 60_000, List.of());
        assertThat(result(challenge(goal, Mode.TOGETHER), done))
                .contains("**You did it together!** 🪨", "Thanks for taking part!");
    }

    @Test
    void sharedGoalWithoutAnythingHasNoWinnerToMiss() {
        Standings nothing = new Standings(List.of(line(1, "Ada", 0)), 1, 0, 0, List.of());
        assertThat(result(challenge(TEN_HOURS, Mode.TOGETHER), nothing))
                .endsWith("The bar stayed empty this time, and that’s fine. Thanks for giving it a try!");
    }

    @Test
    void sharedUnitsNameTheirUnitOnce() {
        Goal goal = new Goal.Units(10, Optional.empty());
        Standings standings = new Standings(List.of(line(1, "Ada", 3)), 1, 0, 3, List.of());
        assertThat(card(challenge(goal, Mode.TOGETHER), standings, DURING)).contains("**3** of 10 units · 30%");
    }

    @Test
    void teamsStandByTheirMeanFromTwoPeopleOn() {
        Standings standings = new Standings(
                List.of(),
                6,
                0,
                1_300,
                List.of(
                        new Standings.TeamLine(OptionalInt.of(1), Optional.of(new GroupId(1)), "Night owls", 3, 700),
                        new Standings.TeamLine(OptionalInt.of(2), Optional.empty(), "Early birds", 2, 300),
                        new Standings.TeamLine(OptionalInt.empty(), Optional.of(new GroupId(3)), "Lone wolf", 1, 300)));
        assertThat(card(challenge(TEN_HOURS, Mode.TEAMS), standings, DURING)).contains("""
                **6 people are in**
                🥇 `███░░░░░░░` Night owls · 3 h 53 min each · 3 people
                🥈 `██░░░░░░░░` Early birds · 2 h 30 min each · 2 people
                – Lone wolf · 5 h · needs one more person to rank
                """);
        assertThat(result(challenge(TEN_HOURS, Mode.TEAMS), standings)).contains("🥇", "Thanks to all 6 of you");
    }

    @Test
    void everyEndIsKind() {
        Challenge each = challenge(TEN_HOURS, Mode.EACH);
        assertThat(result(each, people(0, 0)))
                .endsWith("Nobody joined this time. </challenge" + " create:0000000000000000000> starts another.");
        assertThat(result(each, people(2, 0, line(1, "Ada", 0), line(1, "Bob", 0))))
                .endsWith("No winner this time, and that’s fine. Thanks for giving it a try!")
                .doesNotContain("Ada");
        assertThat(result(each, people(2, 2, line(1, "Ada", 600), line(1, "Bob", 600))))
                .endsWith("""
                🥇 `██████████` Ada · 10 h ✓
                🥇 `██████████` Bob · 10 h ✓
                Everyone finished level at **10 h**, so you share first place. 🥇
                **Everyone reached the goal!** 🪨
                Thanks to both of you for taking part!""");
        assertThat(result(each, people(4, 0, line(1, "Ada", 90), line(2, "Bob", 60), line(3, "Eve", 30))))
                .contains("3\\. `█░░░░░░░░░` Eve · 30 min\n-# and 1 other\n")
                .endsWith("Thanks to all 4 of you for taking part!");
        Standings someone = new Standings(
                List.of(new Standings.Line(1, Optional.empty(), Optional.empty(), 60)), 1, 0, 60, List.of());
        assertThat(result(each, someone)).contains("someone** came closest with **1 h**");
    }

    @Test
    void goalThatNobodyReachedIsSaidSoWithoutMedals() {
        Challenge each = challenge(TEN_HOURS, Mode.EACH);
        assertThat(result(each, people(1, 0, line(1, "Ada", 500))))
                .endsWith("Nobody reached 10 h this time; **Ada** came closest with **8 h 20 min**.\n"
                        + "Thanks for taking part!");
        assertThat(result(each, people(3, 0, line(1, "Ada", 90), line(1, "Bob", 90), line(3, "Eve", 30))))
                .contains("**Ada and Bob** came closest with **1 h 30 min**.\n1\\. ")
                .doesNotContain("🥇", "🥈", "🥉");
    }

    @Test
    void whoMissedAGoalThatOthersReachedHasNoMedal() {
        assertThat(result(challenge(TEN_HOURS, Mode.EACH), people(2, 1, line(1, "Ada", 600), line(2, "Bob", 500))))
                .contains("🥇 `██████████` Ada · 10 h ✓\n2\\. `████████░░` Bob · 8 h 20 min\n**1 of 2 reached");
    }

    @Test
    void targetAndGroupAreNamed() {
        Goal goal = new Goal.Units(1, Optional.of(new Target.OfUnit(new UnitId("mit-18-06-linear-algebra"))));
        GroupId group = new GroupId(3);
        Mockito.when(groups.find(new ServerId(7), group))
                .thenReturn(Optional.of(new Group(
                        group,
                        new ServerId(7),
                        new GroupName("Night owls"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        BEFORE)));
        assertThat(card(challenge("Algebra", goal, Mode.EACH, Optional.of(group)), people(0, 0), DURING))
                .contains("Finish **", "Linear Algebra", "For members of **Night owls**", "Nobody’s in yet.");
        Goal gone = new Goal.Units(3, Optional.of(new Target.OfUnit(new UnitId("gone"))));
        assertThat(card(challenge(gone, Mode.EACH), people(0, 0), DURING))
                .contains("Finish a part of a roadmap that I no longer have (3 units)");
    }

    @Test
    void hostileNamesKeepTheirLines() {
        List<String> names = List.of(
                "**bold** [x](https://evil.example) @everyone",
                "שלום לכולם",
                WIDE,
                "🧑‍🚀🧑‍🚀🧑‍🚀🧑‍🚀",
                "a\nb",
                "> quote",
                "Z̸̧̨̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛",
                "\u202Eevil");
        Standings.Line[] lines = IntStream.range(0, names.size())
                .mapToObj(at -> line(at + 1, names.get(at), 100 - at))
                .toArray(Standings.Line[]::new);
        String card = card(
                challenge("**Bold** title @everyone", TEN_HOURS, Mode.EACH, Optional.empty()),
                people(names.size(), 0, lines),
                DURING);
        assertThat(card.lines().filter(line -> line.contains(" · 1 h"))).hasSize(names.size());
        assertThat(card).doesNotContain("@everyone", "**bold**", "\u202E").contains("### Bold title everyone");
    }

    @Test
    void largestCardsFitDiscordsLimits() {
        String worst = "*".repeat(2) + "\\_*~`|<>".repeat(4);
        Standings.Line[] lines = IntStream.rangeClosed(1, 10)
                .mapToObj(rank -> line(1, worst + WIDE, 599_999))
                .toArray(Standings.Line[]::new);
        List<Standings.TeamLine> teams = IntStream.rangeClosed(1, 50)
                .mapToObj(rank -> new Standings.TeamLine(
                        OptionalInt.of(rank), Optional.empty(), "_".repeat(40), 2_000, 599_999_999))
                .toList();
        List<LearnerId> pings = LongStream.range(0, ChallengeStore.MAX_PINGED)
                .mapToObj(number -> new LearnerId(Long.MAX_VALUE - number))
                .toList();
        for (Mode mode : Mode.values()) {
            Challenge challenge =
                    challenge("W(".repeat(30), new Goal.Time(6_000_000), mode, Optional.of(new GroupId(1)));
            Standings standings = new Standings(List.of(lines), 2_000, 1_999, 599_999_999, teams);
            for (Instant now : List.of(BEFORE, DURING, AFTER)) {
                assertThat(renderer.card(challenge, standings, ChallengeCardRenderer.Upkeep.BY_PRESSES, now)
                                .blocks())
                        .isNotEmpty();
            }
            assertThat(text(renderer.result(challenge, standings, pings)))
                    .contains("<@" + Long.MAX_VALUE + ">", "<@" + (Long.MAX_VALUE - 99) + ">");
        }
    }
}
