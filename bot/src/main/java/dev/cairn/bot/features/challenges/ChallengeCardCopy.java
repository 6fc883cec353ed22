package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a challenge's card and of its result. */
interface ChallengeCardCopy {
    static ChallengeCardCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengeCardCopy();
        };
    }

    /** The title as a heading. */
    String heading(ChallengeTitle title);

    /**
     * What is to be reached, as a sentence.
     *
     * @param target the title of the part of a roadmap that it is about; empty if it is about none, or that is gone
     */
    String goal(Goal goal, Mode mode, Optional<String> target);

    String dates(ChallengeDays days);

    /** How far the challenge has come, and what comes next. */
    String progress(Challenge challenge, Instant now);

    /** For whom it is, if it is for one group; without a name if that was closed. */
    String forGroup(Optional<String> group);

    /** Says who made it. */
    String creator(LearnerId creator);

    /** Says who changed it last. */
    String edited(Challenge.Done edit);

    String nobodyYet();

    String nobodyJoined();

    /** How many people are in it, or were, and how many have reached the goal. */
    String people(Standings standings, boolean isOver);

    /** A person's place, on a line. */
    String line(Standings.Line line, Goal goal);

    /** As {@link #line}, once it is over: without a medal for who missed the goal. */
    String finalLine(Standings.Line line, Goal goal);

    /** Says that nobody reached the goal, and who came closest; {@code closest} are all with the largest amount. */
    String nobodyReached(Goal goal, List<Standings.Line> closest);

    /** Names people without a place, to stand below the ranked lines, and counts the others. */
    String also(List<Standings.Line> people, int others);

    /** Names people without places, and counts the others. */
    String names(List<Standings.Line> people, int others);

    /** Counts the people who are not named. */
    String others(int others);

    /** A team's place, on a line. */
    String team(Standings.TeamLine team, Goal goal);

    String otherTeams(int others);

    /** The shared bar. */
    String sum(Standings standings, Goal goal);

    /** An amount towards a goal: "12 h 30 min", "3 units", "5 days". */
    String amount(Goal goal, long amount);

    /** What joining shows, and to whom. */
    String joinNote();

    /** Says that only a press changes the card, since Cairn may not post in its channel. */
    String keptByRefresh();

    String join();

    String leave();

    String refresh();

    String resultHeading(ChallengeTitle title);

    /** The result where nobody joined. */
    String nobodyTookPart();

    /** The result where people joined and nobody has anything. */
    String nothingCounted(Mode mode);

    /** The result where all who took part have the same. */
    String allLevel(Goal goal, long amount);

    /** How many reached the goal; empty if nobody did. */
    String reached(Standings standings);

    /** Whether a shared goal was reached. */
    String sumReached(Standings standings, Goal goal);

    String thanks(int participants);
}
