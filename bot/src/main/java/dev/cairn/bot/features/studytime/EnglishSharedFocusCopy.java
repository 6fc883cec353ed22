package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;
import static dev.cairn.bot.interaction.card.Markdown.time;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

record EnglishSharedFocusCopy() implements SharedFocusCopy {
    /** Shown on a card; more are counted. */
    private static final int MAX_SHOWN = 20;

    @Override
    public String share() {
        return "Let others join";
    }

    @Override
    public String ask(Optional<String> unit) {
        return "### Focus together?\nI’ll post your timer so that others can join until it ends"
                + unit.map(title -> ", and say you’re on **" + escape(title) + "**")
                        .orElse("")
                + ". If anyone does, I’ll tell you all in that channel when time’s up, instead of DMing you.\n"
                + "-# If you stop early, your time is logged and the others keep going.";
    }

    @Override
    public String postHere() {
        return "Post it here";
    }

    @Override
    public String postHereWithoutUnit() {
        return "Post without the unit";
    }

    @Override
    public String postFor(String group) {
        return "Post for " + group;
    }

    @Override
    public String onlyInServers() {
        return "Others can join from a server’s channel. Use " + CommandMention.of("focus status")
                + " there, and press **Let others join**.";
    }

    @Override
    public String cannotPostHere() {
        return "I can’t post in this channel, so I couldn’t tell everyone when it ends. Share it from another channel,"
                + " or ask a moderator to let me view this one and send messages. Your timer keeps running.";
    }

    @Override
    public String cannotPostIn(ChannelId channel) {
        return "I can’t post in " + mention(channel)
                + ". Share your timer from another channel, or ask a moderator to let"
                + " me view that one and send messages. Your timer keeps running.";
    }

    @Override
    public String notNow(ChannelId channel) {
        return "Discord didn’t let me post in " + mention(channel)
                + " just now. Try again in a minute; your timer keeps running.";
    }

    @Override
    public String notRunning() {
        return "That timer isn’t running anymore. " + CommandMention.of("focus start") + " starts a new one.";
    }

    @Override
    public String alreadySharedIn(ChannelId channel) {
        return "Your timer is already shared in " + mention(channel) + ".";
    }

    @Override
    public String postedIn(ChannelId channel) {
        return "Posted in " + mention(channel) + ". If anyone joins, I’ll tell you all there when time’s up.";
    }

    @Override
    public String card(SharedFocus shared, Optional<String> unit, List<LearnerId> people) {
        // It reads well after the end too, since nobody may press anything then.
        return "### Focus together until " + time(shared.ends()) + " (" + relative(shared.ends()) + ")\n"
                + shared.starter().map(Markdown::mention).orElse("Someone") + " started this"
                + unit.map(title -> ", studying **" + escape(title) + "**").orElse("") + ".\n"
                + (people.isEmpty() ? "" : "**In:** " + people(people) + "\n")
                + "-# Join to get your own timer to the same end. It shows your name here.";
    }

    @Override
    public String sum(SharedFocus shared, Optional<String> unit, int people, int minutes) {
        return "### Focused together until " + time(shared.ends()) + "\n"
                + shared.starter().map(Markdown::mention).orElse("Someone") + " started this"
                + unit.map(title -> ", studying **" + escape(title) + "**").orElse("") + ".\n"
                + (people > 1 ? people + " people, " + EnglishFocusCopy.span(minutes) + " together" : "It’s over")
                + ". " + CommandMention.of("focus start") + " starts a new one.";
    }

    private static String people(List<LearnerId> people) {
        return list(people.stream().map(Markdown::mention).toList(), MAX_SHOWN);
    }

    @Override
    public String cardOver(Optional<Instant> ended) {
        return "### Focus together\nThis one’s over"
                + ended.map(at -> "; it ended " + relative(at)).orElse("") + ". "
                + CommandMention.of("focus start") + " starts a new one.";
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
    public String joined(Focus focus, Optional<String> unit, ChannelId channel) {
        return "### You’re in: " + EnglishFocusCopy.span(focus.minutes()) + EnglishFocusCopy.of(unit) + "\nEnds "
                + relative(focus.ends()) + ". I’ll log it and tell you all in " + mention(channel) + " then.";
    }

    @Override
    public String askToSwitch(Focus running, Optional<String> unit) {
        return "You already have a timer running: " + EnglishFocusCopy.span(running.minutes())
                + EnglishFocusCopy.of(unit) + ", ending " + relative(running.ends())
                + ". If you switch, I’ll stop it and log what you’ve studied so far.";
    }

    @Override
    public String switchOver() {
        return "Switch to this one";
    }

    @Override
    public String notIn() {
        return "You’re not in this one. " + CommandMention.of("focus status") + " shows your own timer.";
    }

    @Override
    public String sharedWith(SharedFocus shared, int others) {
        return others == 0
                ? "Shared in " + mention(shared.channel()) + "; nobody else has joined yet."
                : "Shared with " + count(others, "other") + " in " + mention(shared.channel())
                        + ". I’ll tell you all there when time’s up.";
    }

    @Override
    public String ended(SharedFocus shared, List<LearnerId> named, int others, Instant now) {
        List<String> people =
                new ArrayList<>(named.stream().map(Markdown::mention).toList());
        if (others > 0) {
            people.add(count(others, "other"));
        }
        return "### Time’s up! 🪨\nWell done, " + list(people) + "! Your time is logged.\n-# "
                + CommandMention.of("next") + " has what’s next, and " + CommandMention.of("undo")
                + " takes your time back." + EnglishFocusCopy.late(shared.ends(), now);
    }
}
