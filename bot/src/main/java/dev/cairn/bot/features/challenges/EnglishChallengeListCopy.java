package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.shortDay;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.util.Optional;

/** English. */
record EnglishChallengeListCopy() implements ChallengeListCopy {

    @Override
    public String choice(Challenge challenge, Instant now) {
        ChallengeDays days = challenge.days();
        return challenge.title().value()
                + switch (challenge.state(now)) {
                    case SCHEDULED -> " · starts " + shortDay(days.first());
                    case RUNNING -> " · ends " + shortDay(days.last());
                    case GRACE, CLOSED -> " · ended " + shortDay(days.last());
                    case CANCELED -> " · canceled";
                };
    }

    @Override
    public String listHeading() {
        return "### Challenges here";
    }

    @Override
    public String running() {
        return "**Running**";
    }

    @Override
    public String coming() {
        return "**Coming up**";
    }

    @Override
    public String ended() {
        return "**Recently ended**";
    }

    @Override
    public String mine() {
        return "you’re in";
    }

    @Override
    public String listEmpty() {
        return "No challenges here yet. " + CommandMention.of("challenge create") + " starts one.";
    }

    @Override
    public String listLine(Challenge challenge, Optional<String> target, Instant now) {
        return "\u2068" + Markdown.bold(challenge.title().value()) + "\u2069 · "
                + EnglishChallengeWords.goal(challenge.goal(), challenge.mode(), target) + " · "
                + switch (challenge.state(now)) {
                    case SCHEDULED ->
                        "starts " + Markdown.relative(challenge.days().startsAt());
                    case RUNNING -> "ends " + Markdown.relative(challenge.days().endsAt());
                    case GRACE -> "result " + Markdown.relative(challenge.days().closesAt());
                    case CLOSED -> "ended " + Markdown.relative(challenge.days().endsAt());
                    case CANCELED -> "canceled";
                };
    }

    @Override
    public String openOne() {
        return "Open one";
    }
}
