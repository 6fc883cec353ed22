package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.amount;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.average;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.number;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.someOf;

import dev.cairn.bot.interaction.card.Markdown;
import java.util.List;

/** English. */
record EnglishChallengeRecapCopy() implements ChallengeRecapCopy {
    @Override
    public String first(Challenge challenge, List<Standings.Line> first, int participants) {
        List<String> names = first.stream()
                .map(line -> EnglishChallengeWords.name(line.name()))
                .toList();
        if (first.get(0).amount() < challenge.goal().needed()) {
            return title(challenge) + "nobody reached "
                    + amount(challenge.goal(), challenge.goal().needed()) + " this time; " + someOf(names)
                    + " came closest with **"
                    + amount(challenge.goal(), first.get(0).amount()) + "**.";
        }
        String among = participants > first.size() ? ", out of " + number(participants) + " people" : "";
        return title(challenge) + someOf(names) + " came first with **"
                + amount(challenge.goal(), first.get(0).amount()) + "**" + among + ". 🥇";
    }

    @Override
    public String firstTeams(Challenge challenge, List<Standings.TeamLine> first) {
        List<String> names = first.stream().map(EnglishChallengeWords::team).toList();
        return title(challenge) + someOf(names) + " came first with **"
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

    private static String title(Challenge challenge) {
        return "🏁 \u2068" + Markdown.bold(challenge.title().value()) + "\u2069 is over: ";
    }
}
