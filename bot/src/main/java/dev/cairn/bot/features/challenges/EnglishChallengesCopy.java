package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.amount;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.number;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.ordinal;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.shortDay;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.time.LocalDate;

/** English. */
record EnglishChallengesCopy() implements ChallengesCopy {

    @Override
    public String onlyInServers() {
        return "Challenges belong to servers. Use this in a server that has added me.";
    }

    @Override
    public String noSuchChallenge(String typed) {
        return "I don’t know a challenge called " + Markdown.quoted(typed)
                + " here. Pick one from the list while you type, or see them all with "
                + CommandMention.of("challenge list") + ".";
    }

    @Override
    public String challengeGone() {
        return "That challenge isn’t there anymore. " + CommandMention.of("challenge list")
                + " shows the ones that are.";
    }

    @Override
    public String refused(ChallengeRefusal reason) {
        return switch (reason) {
            case NO_SUCH_CHALLENGE -> challengeGone();
            case ALREADY_CREATED -> postedBefore();
            case SERVER_FULL ->
                "This server has " + ChallengeStore.MAX_IN_SERVER + " challenges going, and that’s all I can keep up"
                        + " with. Once one ends or is canceled, there’s room for yours.";
            case CREATED_TOO_MANY ->
                "You have " + ChallengeStore.MAX_BY_ONE + " challenges going here already. Once one ends, or you cancel"
                        + " one with " + CommandMention.of("challenge cancel") + ", you can start another.";
            case ENDS_BEFORE_START -> "It would end before it starts. Pick a later end.";
            case ENDS_IN_THE_PAST -> "That day is already over. Pick today or a later day for the end.";
            case STARTS_TOO_EARLY ->
                "I can count back " + ChallengeDays.MAX_DAYS_BACK + " days at most. Pick a later start.";
            case TOO_LONG -> "A challenge lasts a year at most. Pick an earlier end.";
            case END_TOO_SOON ->
                "People need a little warning: the new end can’t be sooner than 48 hours from now. Pick a later day.";
            case OVER -> "That challenge is over, so that can’t change anymore.";
            case CANCELED -> "That challenge was canceled.";
            case NOT_ALLOWED ->
                "Only the person who created it, or someone with the **Manage Server** permission, can do that.";
            case ALREADY_IN -> "You’re already in that one.";
            case NOT_IN -> "You’re not in that one.";
            case NOT_IN_GROUP ->
                "That one is for the members of a group you’re not in. " + CommandMention.of("group list")
                        + " shows the groups here.";
            case GROUP_CLOSED -> "The group it was for has closed, so nobody else can join.";
            case NEEDS_TEAM ->
                "In this one, study groups compete. Join a group first: " + CommandMention.of("group list")
                        + " shows them.";
            case OTHER_TEAM ->
                "You were in it for another group before, and what you did counts for that one. Join for that group again.";
            case TOO_MANY_PINGS ->
                number(ChallengeStore.MAX_PINGED) + " people have asked for a ping, and that’s all I can send. The"
                        + " result will be in the challenge’s channel.";
        };
    }

    @Override
    public String joined(Challenge challenge, Instant now) {
        return "**You’re in \u2068" + Markdown.escape(challenge.title().value()) + "\u2069!** "
                + counts(challenge, now);
    }

    @Override
    public String joinedFor(Challenge challenge, String group, Instant now) {
        return "**You’re in \u2068" + Markdown.escape(challenge.title().value()) + "\u2069 for \u2068"
                + Markdown.escape(group) + "\u2069!** " + counts(challenge, now);
    }

    private static String counts(Challenge challenge, Instant now) {
        if (challenge.state(now) == ChallengeState.SCHEDULED) {
            return "It starts " + Markdown.relative(challenge.days().startsAt())
                    + ", and whatever you study from then on will count.";
        }
        return "Everything you’ve studied since " + shortDay(challenge.days().first())
                + " counts, and so will whatever you study from now on.";
    }

    @Override
    public String whichGroup(Challenge challenge) {
        return "In \u2068" + Markdown.bold(challenge.title().value())
                + "\u2069, groups compete. Which group do you want to join for?";
    }

    @Override
    public String pickGroup() {
        return "Pick a group to join";
    }

    @Override
    public String place(Standings.Line place, Challenge challenge, int participants) {
        String amount = "**" + amount(challenge.goal(), place.amount()) + "**";
        if (place.amount() == 0) {
            return "You’re in. Your first step toward it will show up here.";
        }
        String rank = participants < 2 ? "" : ", " + ordinal(place.rank()) + " of " + number(participants);
        return "You: " + amount + rank
                + (place.amount() >= challenge.goal().needed() ? ". You’ve reached the goal! 🪨" : "");
    }

    @Override
    public String share(long amount, Challenge challenge) {
        return amount == 0
                ? "You’re in. Your first step toward it will show up here."
                : "Your part so far: **" + amount(challenge.goal(), amount) + "**";
    }

    @Override
    public String notIn() {
        return "You’re not in this one. If you join, everyone who sees its card will see your name and how far you’ve come.";
    }

    @Override
    public String left(Challenge challenge) {
        return "You’ve left \u2068" + Markdown.bold(challenge.title().value())
                + "\u2069, and your name will be off its card. What you studied stays yours.";
    }

    @Override
    public String comeBack() {
        return "Join again";
    }

    @Override
    public String joinInsteadOfUndo(String title) {
        return "You’ve left \u2068" + Markdown.bold(title) + "\u2069; " + CommandMention.of("challenge join")
                + " takes you back, with everything you had.";
    }

    @Override
    public String pingMe() {
        return "Ping me at the end";
    }

    @Override
    public String dontPingMe() {
        return "Don’t ping me";
    }

    @Override
    public String willPing() {
        return "I’ll ping you when the result is in.";
    }

    @Override
    public String wontPing() {
        return "I won’t ping you. The result will be in the challenge’s channel.";
    }

    @Override
    public String myPlace() {
        return "My place";
    }

    @Override
    public String openCard() {
        return "Go to its card";
    }

    @Override
    public String postHere() {
        return "Post it here";
    }

    @Override
    public String posted(ChannelId channel) {
        return "It’s posted in " + Markdown.mention(channel) + ". I’ll keep the card up to date.";
    }

    @Override
    public String notInYet() {
        return "**You’re not in it yet.** If you join, everyone who sees the card will see your name and how far you’ve"
                + " come.";
    }

    @Override
    public String postedBefore() {
        return "That one’s already posted. " + CommandMention.of("challenge list") + " has it.";
    }

    @Override
    public String cannotPost() {
        return "I can’t post in this channel myself. I can still answer here with the card, and it’ll change whenever"
                + " someone presses its buttons. If you want me to keep it up to date, use a channel where I can see"
                + " and send messages.";
    }

    @Override
    public String postAsAnswer() {
        return "Answer with the card";
    }

    @Override
    public String tryPostingLater() {
        return "Discord didn’t let me post just now. Nothing is lost: press the button again in a minute.";
    }

    @Override
    public String edit() {
        return "Edit";
    }

    @Override
    public String editTitle() {
        return "Change the challenge";
    }

    @Override
    public String titleField() {
        return "Title";
    }

    @Override
    public String endField() {
        return "Last day";
    }

    @Override
    public String endHint(LocalDate example) {
        return "Like “next Sunday”, “" + shortDay(example) + "” or “in two weeks”";
    }

    @Override
    public String edited(Challenge challenge) {
        return "Done. \u2068" + Markdown.bold(challenge.title().value()) + "\u2069 runs "
                + EnglishChallengeWords.dates(
                        challenge.days().first(), challenge.days().last())
                + ". Its card will say that you changed it.";
    }

    @Override
    public String cancel() {
        return "Cancel it";
    }

    @Override
    public String askCancel(Challenge challenge) {
        return "**Cancel \u2068" + Markdown.escape(challenge.title().value())
                + "\u2069 for everyone?** Its card will say that you did, and there’ll be no result. This can’t be"
                + " undone.";
    }

    @Override
    public String keep() {
        return "Keep it";
    }

    @Override
    public String nothingChanged() {
        return "Nothing changed, so it stays as it was.";
    }

    @Override
    public String canceled(Challenge challenge) {
        return "\u2068" + Markdown.bold(challenge.title().value())
                + "\u2069 is canceled, and its card will say so. What people studied stays theirs.";
    }
}
