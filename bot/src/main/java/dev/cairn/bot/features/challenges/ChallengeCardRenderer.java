package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the card of a challenge, which everybody in its channel sees, and its result. */
final class ChallengeCardRenderer implements ChallengeCards {
    private static final int MEDALS = 3;

    private final TargetTitles targets;
    private final Groups groups;

    ChallengeCardRenderer(TargetTitles targets, Groups groups) {
        this.targets = targets;
        this.groups = groups;
    }

    /** Whether Cairn can edit the card by itself. */
    enum Upkeep {
        BY_CAIRN,
        BY_PRESSES
    }

    @Override
    public Card card(Challenge challenge, Standings standings, Instant now) {
        return card(challenge, standings, Upkeep.BY_CAIRN, now);
    }

    /** Draws the card as things stand. */
    Card card(Challenge challenge, Standings standings, Upkeep upkeep, Instant now) {
        ChallengeCardCopy copy = ChallengeCardCopy.in(Locale.ENGLISH);
        boolean isOpen = challenge.isOpen(now);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(about(challenge, now, Locale.ENGLISH));
        if (challenge.state(now) != ChallengeState.CANCELED) {
            card.separator().shortenable(standings(challenge, standings, now, Locale.ENGLISH));
        }
        List<String> notes = new ArrayList<>();
        if (isOpen) {
            card.buttons(buttons(copy, challenge));
            notes.add(copy.joinNote());
        }
        if (upkeep == Upkeep.BY_PRESSES) {
            notes.add(copy.keptByRefresh());
        }
        if (!notes.isEmpty()) {
            card.text("-# " + String.join("\n-# ", notes));
        }
        return card.build();
    }

    private static List<Button> buttons(ChallengeCardCopy copy, Challenge challenge) {
        return List.of(
                Button.success(copy.join(), ChallengeActions.id(ChallengeActions.JOIN, challenge)),
                Button.secondary(copy.leave(), ChallengeActions.id(ChallengeActions.LEAVE, challenge)),
                Button.secondary(copy.refresh(), ChallengeActions.id(ChallengeActions.REFRESH, challenge)));
    }

    /** What the challenge is: title, goal and dates, and for whom. */
    String plan(Challenge challenge, Locale locale) {
        ChallengeCardCopy copy = ChallengeCardCopy.in(locale);
        return copy.heading(challenge.title()) + "\n"
                + copy.goal(challenge.goal(), challenge.mode(), targets.of(challenge.goal())) + "\n"
                + copy.dates(challenge.days())
                + (challenge.isForGroup() ? "\n" + copy.forGroup(group(challenge)) : "")
                + challenge
                        .creator()
                        .map(creator -> "\n-# " + copy.creator(creator))
                        .orElse("");
    }

    /** What the challenge is, and how far it has come. */
    String about(Challenge challenge, Instant now, Locale locale) {
        ChallengeCardCopy copy = ChallengeCardCopy.in(locale);
        List<String> lines = new ArrayList<>(List.of(plan(challenge, locale), copy.progress(challenge, now)));
        challenge
                .edited()
                .filter(edit -> challenge.isOpen(now))
                .ifPresent(edit -> lines.add("-# " + copy.edited(edit)));
        return String.join("\n", lines);
    }

    private Optional<String> group(Challenge challenge) {
        return challenge
                .group()
                .flatMap(id -> groups.find(challenge.server(), id))
                .map(Group::name)
                .map(Object::toString);
    }

    /** Who is in it, and who stands where. */
    String standings(Challenge challenge, Standings standings, Instant now, Locale locale) {
        ChallengeCardCopy copy = ChallengeCardCopy.in(locale);
        if (standings.participants() == 0 && standings.total() == 0) {
            return challenge.isOpen(now) ? copy.nobodyYet() : copy.nobodyJoined();
        }
        List<String> lines = new ArrayList<>();
        if (challenge.mode() == Mode.TOGETHER) {
            lines.add(copy.sum(standings, challenge.goal()));
        }
        lines.add(copy.people(standings, challenge.closedAt().isPresent()));
        boolean isRanked = challenge.state(now) != ChallengeState.SCHEDULED;
        if (challenge.mode() == Mode.TOGETHER || !isRanked) {
            addNames(lines, copy, standings);
        } else if (challenge.mode() == Mode.TEAMS) {
            addTeams(lines, copy, standings, challenge.goal());
        } else {
            addPeople(lines, copy, standings, challenge);
        }
        return String.join("\n", lines);
    }

    private static void addNames(List<String> lines, ChallengeCardCopy copy, Standings standings) {
        List<Standings.Line> named = first(standings.top());
        if (!named.isEmpty()) {
            lines.add(copy.names(named, standings.participants() - named.size()));
        }
    }

    /** Only who has something has a place; the others are named without one. */
    private static void addPeople(
            List<String> lines, ChallengeCardCopy copy, Standings standings, Challenge challenge) {
        Goal goal = challenge.goal();
        boolean isOver = challenge.closedAt().isPresent();
        List<Standings.Line> named = first(standings.top());
        List<Standings.Line> placed =
                named.stream().filter(line -> line.amount() > 0).toList();
        List<Standings.Line> waiting =
                named.stream().filter(line -> line.amount() == 0).toList();
        placed.forEach(line -> lines.add(isOver ? copy.finalLine(line, goal) : copy.line(line, goal)));
        int others = standings.participants() - named.size();
        if (!waiting.isEmpty()) {
            lines.add(placed.isEmpty() ? copy.names(waiting, others) : copy.also(waiting, others));
        } else if (others > 0) {
            lines.add("-# " + copy.others(others));
        }
    }

    private static void addTeams(List<String> lines, ChallengeCardCopy copy, Standings standings, Goal goal) {
        List<Standings.TeamLine> named = first(standings.teams());
        named.forEach(team -> lines.add(copy.team(team, goal)));
        if (standings.teams().size() > named.size()) {
            lines.add("-# " + copy.otherTeams(standings.teams().size() - named.size()));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MAX_NAMED, all.size()));
    }

    @Override
    public Card result(Challenge challenge, Standings standings, List<LearnerId> pinged) {
        ChallengeCardCopy copy = ChallengeCardCopy.in(Locale.ENGLISH);
        Card.Builder card = Card.in(Card.Tone.SUCCESS)
                .text(copy.resultHeading(challenge.title()) + "\n"
                        + copy.goal(challenge.goal(), challenge.mode(), targets.of(challenge.goal())) + "\n"
                        + copy.dates(challenge.days()))
                .separator()
                .shortenable(String.join("\n", outcome(copy, challenge, standings)));
        if (!pinged.isEmpty()) {
            card.text("-# " + pinged.stream().map(Markdown::mention).collect(Collectors.joining(" ")));
        }
        return card.build();
    }

    private static List<String> outcome(ChallengeCardCopy copy, Challenge challenge, Standings standings) {
        if (standings.participants() == 0 && standings.total() == 0) {
            return List.of(copy.nobodyTookPart());
        }
        if (standings.total() == 0) {
            return List.of(copy.nothingCounted(challenge.mode()));
        }
        List<String> lines = new ArrayList<>();
        switch (challenge.mode()) {
            case TOGETHER -> {
                lines.add(copy.sum(standings, challenge.goal()));
                lines.add(copy.sumReached(standings, challenge.goal()));
                addNames(lines, copy, standings);
            }
            case TEAMS -> addTeams(lines, copy, standings, challenge.goal());
            case EACH -> addPodium(lines, copy, standings, challenge.goal());
        }
        if (challenge.mode() != Mode.TOGETHER && !copy.reached(standings).isEmpty()) {
            lines.add(copy.reached(standings));
        }
        if (standings.participants() > 0) {
            lines.add(copy.thanks(standings.participants()));
        }
        return lines;
    }

    /** The first three places, however many share them; nobody is named for having nothing. */
    private static void addPodium(List<String> lines, ChallengeCardCopy copy, Standings standings, Goal goal) {
        List<Standings.Line> podium = standings.top().stream()
                .filter(line -> line.rank() <= MEDALS && line.amount() > 0)
                .limit(MAX_NAMED)
                .toList();
        boolean isMissed = standings.reached() == 0;
        if (isMissed && !podium.isEmpty()) {
            lines.add(copy.nobodyReached(
                    goal, podium.stream().filter(line -> line.rank() == 1).toList()));
        }
        if (!isMissed || podium.size() > 1) {
            podium.forEach(line -> lines.add(copy.finalLine(line, goal)));
        }
        boolean isLevel = !isMissed
                && podium.size() > 1
                && podium.get(podium.size() - 1).rank() == 1
                && standings.total() == podium.get(0).amount() * standings.participants();
        if (isLevel) {
            lines.add(copy.allLevel(goal, podium.get(0).amount()));
        }
        if (standings.participants() > podium.size()) {
            lines.add("-# " + copy.others(standings.participants() - podium.size()));
        }
    }
}
