package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.amount;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.average;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.number;
import static dev.cairn.bot.interaction.EnglishPhrases.list;

import dev.cairn.bot.interaction.card.Markdown;
import java.util.List;
import java.util.stream.Stream;

/** English. */
record EnglishChallengeRecapCopy() implements ChallengeRecapCopy {
    @Override
    public String first(Challenge challenge, List<Standings.Line> first, int participants) {
        List<String> names = first.stream()
                .map(line -> EnglishChallengeWords.name(line.name()))
                .toList();
        String among = participants > first.size() ? ", out of " + number(participants) + " people" : "";
        return title(challenge) + names(names) + " came first with **"
                + amount(challenge.goal(), first.get(0).amount()) + "**" + among + ". 🥇";
    }

    @Override
    public String firstTeams(Challenge challenge, List<Standings.TeamLine> first) {
        List<String> names = first.stream().map(EnglishChallengeWords::team).toList();
        return title(challenge) + names(names) + " came first with **"
                + average(challenge.goal(), first.get(0).mean()) + "** each. 🥇";
    }

    @Override
    public String together(Challenge challenge, long total) {
        long needed = challenge.goal().needed();
        String reached = "**" + amount(challenge.goal(), total) + "**";
        return title(challenge)
                + (total >= needed
                        ? "you did it together, with " + reached + "! 🎉"
                        : "together you got to " + reached + " of " + amount(challenge.goal(), needed) + ".");
    }

    private static String names(List<String> first) {
        return first.size() <= ChallengeRecap.MAX_NAMED
                ? list(first)
                : list(Stream.concat(first.stream().limit(ChallengeRecap.MAX_NAMED), Stream.of("others"))
                        .toList());
    }

    private static String title(Challenge challenge) {
        return "🏁 \u2068" + Markdown.bold(challenge.title().value()) + "\u2069 is over: ";
    }
}
