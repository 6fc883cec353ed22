package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.name;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.number;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.rank;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** English. */
record EnglishChallengeCardCopy() implements ChallengeCardCopy {
    @Override
    public String heading(ChallengeTitle title) {
        return "### \u2068" + Markdown.escape(title.value()) + "\u2069";
    }

    @Override
    public String goal(Goal goal, Mode mode, Optional<String> target) {
        String words = EnglishChallengeWords.goal(goal, mode, target);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    @Override
    public String dates(ChallengeDays days) {
        return EnglishChallengeWords.dates(days.first(), days.last())
                + (days.count() == 1 ? "" : " · " + count(days.count(), "day"));
    }

    @Override
    public String progress(Challenge challenge, Instant now) {
        ChallengeDays days = challenge.days();
        return switch (challenge.state(now)) {
            case SCHEDULED -> "Starts " + moment(days.startsAt());
            case RUNNING -> "Ends " + moment(days.endsAt());
            case GRACE ->
                "Time’s up! Anything you log for these days will still count until "
                        + Markdown.dateTime(days.closesAt()) + ". Then I’ll post the result.";
            case CLOSED -> "It’s over, and this is how it ended.";
            case CANCELED -> "Canceled" + by(challenge.canceled().flatMap(Challenge.Done::by)) + ".";
        };
    }

    private static String moment(Instant instant) {
        return Markdown.relative(instant) + ", on " + Markdown.dateTime(instant);
    }

    private static String by(Optional<LearnerId> person) {
        return person.map(Markdown::mention).map(mention -> " by " + mention).orElse("");
    }

    @Override
    public String forGroup(Optional<String> group) {
        return group.map(name -> "For members of \u2068" + Markdown.bold(name) + "\u2069")
                .orElse("For members of a group that’s closed now");
    }

    @Override
    public String creator(LearnerId creator) {
        return "Created by " + Markdown.mention(creator);
    }

    @Override
    public String edited(Challenge.Done edit) {
        return "Changed" + by(edit.by()) + " " + Markdown.relative(edit.at());
    }

    @Override
    public String nobodyYet() {
        return "Nobody’s in yet. Be the first!";
    }

    @Override
    public String nobodyJoined() {
        return "Nobody joined this one.";
    }

    @Override
    public String people(Standings standings, boolean isOver) {
        return "**" + (isOver ? tookPart(standings.participants()) : areIn(standings.participants())) + "**"
                + (standings.reached() == 0 ? "" : " · " + reached(standings.reached(), isOver));
    }

    private static String areIn(int people) {
        return people == 1 ? "1 person’s in" : number(people) + " people are in";
    }

    private static String tookPart(int people) {
        return people == 1 ? "1 person took part" : number(people) + " people took part";
    }

    private static String reached(int people, boolean isOver) {
        if (isOver) {
            return number(people) + " reached the goal";
        }
        return people == 1 ? "1 has reached the goal" : number(people) + " have reached the goal";
    }

    @Override
    public String line(Standings.Line line, Goal goal) {
        return rank(line.rank()) + " " + withoutRank(line, goal);
    }

    @Override
    public String finalLine(Standings.Line line, Goal goal) {
        return line.amount() >= goal.needed()
                ? line(line, goal)
                : EnglishChallengeWords.plainRank(line.rank()) + " " + withoutRank(line, goal);
    }

    private static String withoutRank(Standings.Line line, Goal goal) {
        return bar((double) line.amount(), goal) + " " + name(line.name()) + " · "
                + EnglishChallengeWords.amount(goal, line.amount()) + (line.amount() >= goal.needed() ? " ✓" : "");
    }

    @Override
    public String nobodyReached(Goal goal, List<Standings.Line> closest) {
        return "Nobody reached " + EnglishChallengeWords.amount(goal, goal.needed()) + " this time; **"
                + EnglishChallengeWords.someOf(
                        closest.stream().map(line -> name(line.name())).toList())
                + "** came closest with **"
                + EnglishChallengeWords.amount(goal, closest.get(0).amount()) + "**.";
    }

    private static String bar(double amount, Goal goal) {
        return ProgressBar.bar(OptionalDouble.of(share(amount, goal)));
    }

    private static double share(double amount, Goal goal) {
        return Math.min(1, amount / goal.needed());
    }

    @Override
    public String also(List<Standings.Line> people, int others) {
        return "Also in: " + names(people, others);
    }

    @Override
    public String names(List<Standings.Line> people, int others) {
        List<String> names =
                new ArrayList<>(people.stream().map(line -> name(line.name())).toList());
        if (others > 0) {
            names.add(number(others) + (others == 1 ? " other" : " others"));
        }
        return list(names);
    }

    @Override
    public String others(int others) {
        return "and " + number(others) + (others == 1 ? " other" : " others");
    }

    @Override
    public String team(Standings.TeamLine team, Goal goal) {
        String name = EnglishChallengeWords.team(team);
        String average = EnglishChallengeWords.average(goal, team.mean());
        if (team.rank().isEmpty()) {
            return "– " + name + " · " + average + " · needs one more person to rank";
        }
        return rank(team.rank().getAsInt()) + " " + bar(team.mean(), goal) + " " + name + " · " + average + " each · "
                + number(team.members()) + " people" + (team.mean() >= goal.needed() ? " ✓" : "");
    }

    @Override
    public String otherTeams(int others) {
        return "and " + count(others, "more group");
    }

    @Override
    public String sum(Standings standings, Goal goal) {
        String reached = goal instanceof Goal.Time ? amount(goal, standings.total()) : number(standings.total());
        return bar((double) standings.total(), goal) + " **" + reached + "** of " + amount(goal, goal.needed()) + " · "
                + ProgressBar.label(share((double) standings.total(), goal));
    }

    @Override
    public String amount(Goal goal, long amount) {
        return EnglishChallengeWords.amount(goal, amount);
    }

    @Override
    public String joinNote() {
        return "If you join, everyone who sees this card will see your name and how far you’ve come.";
    }

    @Override
    public String keptByRefresh() {
        return "I can’t post in this channel myself, so this card changes only when someone presses a button.";
    }

    @Override
    public String join() {
        return "Join";
    }

    @Override
    public String leave() {
        return "Leave";
    }

    @Override
    public String refresh() {
        return "Refresh";
    }

    @Override
    public String resultHeading(ChallengeTitle title) {
        return "### The result is in: \u2068" + Markdown.escape(title.value()) + "\u2069";
    }

    @Override
    public String nobodyTookPart() {
        return "Nobody joined this time. " + CommandMention.of("challenge create") + " starts another.";
    }

    @Override
    public String nothingCounted(Mode mode) {
        return (mode == Mode.TOGETHER ? "The bar stayed empty this time" : "No winner this time")
                + ", and that’s fine. Thanks for giving it a try!";
    }

    @Override
    public String allLevel(Goal goal, long amount) {
        return "Everyone finished level at **" + amount(goal, amount) + "**, so you share first place. 🥇";
    }

    @Override
    public String reached(Standings standings) {
        if (standings.reached() == 0) {
            return "";
        }
        if (standings.reached() == standings.participants()) {
            return standings.participants() == 1
                    ? "**And you reached the goal!** 🪨"
                    : "**Everyone reached the goal!** 🪨";
        }
        return "**" + number(standings.reached()) + " of " + number(standings.participants())
                + " reached the goal.** 🪨";
    }

    @Override
    public String sumReached(Standings standings, Goal goal) {
        return standings.total() >= goal.needed()
                ? "**You did it together!** 🪨"
                : "That’s **" + amount(goal, standings.total()) + "** you wouldn’t have had without each other.";
    }

    @Override
    public String thanks(int participants) {
        return switch (participants) {
            case 1 -> "Thanks for taking part!";
            case 2 -> "Thanks to both of you for taking part!";
            default -> "Thanks to all " + number(participants) + " of you for taking part!";
        };
    }
}
