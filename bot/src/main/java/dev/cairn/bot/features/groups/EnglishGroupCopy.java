package dev.cairn.bot.features.groups;

import static dev.cairn.bot.features.groups.EnglishGroupNames.bold;
import static dev.cairn.bot.features.groups.EnglishGroupNames.plain;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English. */
record EnglishGroupCopy() implements GroupCopy {
    private static final String BETWEEN = " · ";

    @Override
    public String created(Group group) {
        return bold(group.name()) + " is ready, and it’s yours.\n"
                + (group.isPrivate()
                        ? "Only people who are invited can see and join it. Invite the first with "
                        : "Post it here so that people can join, or invite someone with ")
                + CommandMention.of("group invite") + ".";
    }

    @Override
    public String postIt() {
        return "Post it here";
    }

    @Override
    public String seeGroup() {
        return "See the group";
    }

    @Override
    public String allGroups() {
        return "All groups";
    }

    @Override
    public String board() {
        return "Leaderboard";
    }

    @Override
    public String manage() {
        return "Manage";
    }

    @Override
    public String leave() {
        return "Leave";
    }

    @Override
    public String join() {
        return "Join";
    }

    @Override
    public String joinAgain() {
        return "Join again";
    }

    @Override
    public String seeRoadmap() {
        return "See the roadmap";
    }

    @Override
    public String heading(GroupView view) {
        return "### " + plain(view.group().name()) + "\n-# " + about(view.group(), view.roadmap(), view.size());
    }

    private static String about(Group group, Optional<Roadmap> roadmap, int size) {
        List<String> facts = new ArrayList<>();
        roadmap.ifPresent(known -> facts.add(Markdown.escape(known.title())));
        facts.add(count(size, "member"));
        if (group.isPrivate()) {
            facts.add("by invitation only");
        }
        return String.join(BETWEEN, facts);
    }

    @Override
    public String fellows(GroupView.NamedFellows fellows) {
        List<String> names = new ArrayList<>(EnglishGroupNames.of(fellows.named()));
        if (fellows.more() > 0) {
            names.add(fellows.more() == 1 ? "one other" : fellows.more() + " others");
        }
        String verb = names.size() == 1 ? " is" : " are";
        return EnglishPhrases.list(names) + verb + " on **"
                + Markdown.escape(fellows.unit().shortName()) + "** too.";
    }

    @Override
    public String member(GroupView.Line line) {
        List<String> figures = new ArrayList<>();
        line.percent().ifPresent(percent -> figures.add(percent + "%"));
        if (!line.week().isZero()) {
            figures.add(exactly(line.week()) + " this week");
        }
        String name = EnglishGroupNames.of(line.person());
        String first = line.isReader()
                ? "**" + name + "** (you" + (line.isOwner() ? ", owner)" : ")")
                : name + (line.isOwner() ? " (owner)" : "");
        String unit = line.unit()
                .map(studied -> "\n-# on " + Markdown.escape(studied.shortName()))
                .orElse("");
        figures.add(0, first);
        return String.join(BETWEEN, figures) + unit;
    }

    @Override
    public String stranger(GroupEntry entry) {
        return "### " + plain(entry.group().name()) + "\n-# " + about(entry.group(), entry.roadmap(), entry.size());
    }

    @Override
    public String joiningShows(Optional<Roadmap> roadmap) {
        return "-# If you join, its members will see your name, "
                + (roadmap.isPresent() ? "how far you are on its roadmap, " : "")
                + "your study time this week, and what you’re studying.";
    }

    @Override
    public String joined(Group group, Optional<Roadmap> roadmap) {
        return "You’re in " + bold(group.name()) + ". Welcome!"
                + roadmap.map(known -> "\nYou’ll study **" + Markdown.escape(known.title()) + "** together.")
                        .orElse("");
    }

    @Override
    public String alreadyJoined(Group group) {
        return "You’re already in " + bold(group.name()) + ".";
    }

    @Override
    public String leaveAsked(Group group, Leaving consequence, Optional<GroupPerson> nextOwner) {
        return switch (consequence) {
            case CLOSES -> "You’re the only one in " + bold(group.name()) + ". If you leave, it’ll be closed for good.";
            case HANDS_OVER ->
                "You own " + bold(group.name()) + ". If you leave, it’ll go to "
                        + nextOwner.map(EnglishGroupNames::of).orElse("its longest member") + "."
                        + (group.isPrivate() ? " You’d need an invitation to come back." : "");
            case NEEDS_INVITATION -> "You’d need an invitation to come back to " + bold(group.name()) + ". Leave it?";
            case REVERSIBLE -> "Leave " + bold(group.name()) + "?";
        };
    }

    @Override
    public String leaveForSure(Leaving consequence) {
        return consequence == Leaving.CLOSES ? "Leave and close it" : "Leave";
    }

    @Override
    public String stay() {
        return "Stay";
    }

    @Override
    public String left(GroupResult.Left left, Optional<GroupPerson> newOwner) {
        if (left.isClosed()) {
            return "You’ve left " + bold(left.group().name()) + ", and it’s closed.";
        }
        return "You’ve left " + bold(left.group().name()) + ". Its members won’t see how you’re doing anymore."
                + newOwner.map(owner -> " It belongs to " + EnglishGroupNames.of(owner) + " now.")
                        .orElse("");
    }

    @Override
    public String list() {
        return "### Study groups";
    }

    @Override
    public String noGroups() {
        return "There’s no study group here yet. Start the first with " + CommandMention.of("group create") + ".";
    }

    @Override
    public String entry(GroupEntry entry) {
        return (entry.isJoined()
                        ? "**" + plain(entry.group().name()) + "** (you’re in)"
                        : plain(entry.group().name())) + "\n-# " + about(entry.group(), entry.roadmap(), entry.size());
    }

    @Override
    public String openOne() {
        return "Open a group";
    }

    @Override
    public String invited(GroupList.Invited invited) {
        return invited.inviter()
                        .map(EnglishGroupNames::of)
                        .map(name -> name + " invited you to ")
                        .orElse("You’re invited to ")
                + bold(invited.entry().group().name()) + ".\n-# "
                + about(
                        invited.entry().group(),
                        invited.entry().roadmap(),
                        invited.entry().size());
    }

    @Override
    public String moreInvitations(int count) {
        return "-# Once you’ve answered these, I’ll show you " + count(count, "more invitation") + ".";
    }

    @Override
    public String decline() {
        return "No, thanks";
    }

    @Override
    public String declined(Group group) {
        return "All right, you won’t be invited to " + bold(group.name()) + " again for a month.";
    }

    @Override
    public String invitationSent(Group group, GroupPerson invited) {
        return EnglishGroupNames.of(invited) + " is invited to " + bold(group.name())
                + ". They’ll see it the next time they use me, and in " + CommandMention.of("group list") + ".";
    }

    @Override
    public String postInvitation() {
        return "Post the invitation here";
    }

    @Override
    public String postedInvitation(GroupEntry entry, GroupPerson invited, String inviter) {
        return Markdown.mention(invited.learner()) + ", \u2068" + Markdown.escape(inviter) + "\u2069 invites you to "
                + bold(entry.group().name()) + ".\n-# " + about(entry.group(), entry.roadmap(), entry.size());
    }

    @Override
    public String posted(GroupEntry entry) {
        return "### " + plain(entry.group().name()) + "\n"
                + entry.roadmap()
                        .map(roadmap -> "A study group for **" + Markdown.escape(roadmap.title()) + "**. ")
                        .orElse("A study group. ")
                + "Want to learn together?";
    }

    @Override
    public String invitationNotice(Optional<GroupName> group) {
        return "You’re invited to "
                + group.map(name -> "the study group " + bold(name)).orElse("a study group") + ". Answer with "
                + CommandMention.of("group list") + " in its server.";
    }
}
