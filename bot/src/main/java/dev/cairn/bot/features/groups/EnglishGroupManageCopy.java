package dev.cairn.bot.features.groups;

import static dev.cairn.bot.features.groups.EnglishGroupNames.bold;
import static dev.cairn.bot.features.groups.EnglishGroupNames.plain;
import static dev.cairn.bot.interaction.EnglishPhrases.count;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.curriculum.Roadmap;
import java.util.Optional;

/** English. */
record EnglishGroupManageCopy() implements GroupManageCopy {

    @Override
    public String nothingToManage() {
        return "You don’t own a group here. Start one with " + CommandMention.of("group create") + ".";
    }

    @Override
    public String settings(Group group, Optional<Roadmap> roadmap) {
        return "### " + plain(group.name()) + "\n"
                + "**Roadmap:** "
                + roadmap.map(known -> Markdown.escape(known.title())).orElse("none") + "\n"
                + "**Who can join:** " + (group.isPrivate() ? "invited people only" : "anyone in this server") + "\n"
                + "**Home channel:** "
                + group.homeChannel()
                        .map(Markdown::mention)
                        .orElse("none yet. It’s where the group’s shared timers go");
    }

    @Override
    public String rename() {
        return "Rename";
    }

    @Override
    public String renameTitle() {
        return "Rename the group";
    }

    @Override
    public String nameField() {
        return "New name";
    }

    @Override
    public String renamed(Group group) {
        return "It’s called " + bold(group.name()) + " now.";
    }

    @Override
    public String chooseRoadmap() {
        return "Change the roadmap";
    }

    @Override
    public String noRoadmap() {
        return "No roadmap";
    }

    @Override
    public String roadmapChosen(Optional<Roadmap> roadmap) {
        return roadmap.map(known -> "The group studies **" + Markdown.escape(known.title()) + "** now.")
                .orElse("The group has no roadmap now.");
    }

    @Override
    public String makePrivate(boolean isPrivate) {
        return isPrivate ? "Make it private" : "Open it to everyone";
    }

    @Override
    public String madePrivate(boolean isPrivate) {
        return isPrivate
                ? "Only invited people can see and join the group now. Everyone who’s in stays in."
                : "Anyone in this server can see and join the group now.";
    }

    @Override
    public String homeHere() {
        return "Make this channel its home";
    }

    @Override
    public String noHome() {
        return "No home channel";
    }

    @Override
    public String homeChanged(Group group) {
        return group.homeChannel()
                .map(home -> "The group’s shared timers will go to " + Markdown.mention(home) + ".")
                .orElse("The group has no home channel now.");
    }

    @Override
    public String chooseMember() {
        return "Remove someone, or make them the owner";
    }

    @Override
    public String member(GroupPerson person, Group group) {
        return "Remove " + EnglishGroupNames.of(person) + " from " + bold(group.name()) + ", or make them its owner?";
    }

    @Override
    public String handOver() {
        return "Make them the owner";
    }

    @Override
    public String remove() {
        return "Remove from the group";
    }

    @Override
    public String back() {
        return "Back";
    }

    @Override
    public String handedOver(Group group, GroupPerson owner) {
        return bold(group.name()) + " belongs to " + EnglishGroupNames.of(owner) + " now.";
    }

    @Override
    public String removed(Group group, GroupPerson person) {
        return EnglishGroupNames.of(person) + " isn’t in " + bold(group.name()) + " anymore.";
    }

    @Override
    public String close() {
        return "Close";
    }

    @Override
    public String closeAsked(Group group, int size) {
        return "Close " + bold(group.name()) + " for good? Its "
                + (size == 1 ? "only member" : count(size, "member"))
                + " will lose it. Everyone keeps their own progress.";
    }

    @Override
    public String closeForSure() {
        return "Close it for good";
    }

    @Override
    public String closed(Group group) {
        return bold(group.name()) + " is closed. Everyone keeps their own progress.";
    }
}
