package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.features.roadmaps.EnglishAmounts.hoursAsked;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.range;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.stated;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.UnitLocationCopy;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.RoadmapHours.Asked;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English. */
record EnglishRoadmapCopy() implements RoadmapCopy {
    private static final int MAX_OVERVIEW_LENGTH = 2_600;
    private static final int MAX_SUMMARY_LENGTH_IN_LIST = 200;

    @Override
    public String listHeading() {
        return "### Roadmaps\nFollow one, and " + CommandMention.of("next")
                + " will take you through it. You can switch anytime; nothing you’ve done gets lost.";
    }

    @Override
    public String inList(Roadmap roadmap, Asked hours, boolean active) {
        return bold(roadmap.title()) + (active ? " · you’re on this one" : "") + "\n"
                + roadmap.tagline()
                        .map(line -> escape(line))
                        .or(() -> roadmap.summary()
                                .map(summary -> escape(Clip.toWord(MAX_SUMMARY_LENGTH_IN_LIST, summary))))
                        .map(line -> line + "\n")
                        .orElse("")
                + "-# " + size(roadmap, hours);
    }

    @Override
    public String overview(RoadmapStanding standing, Asked hours, boolean followed) {
        Roadmap roadmap = standing.roadmap();
        String requirements = roadmap.entryRequirements().isEmpty()
                ? ""
                : FollowCopy.in(Locale.ENGLISH).entryRequirements(roadmap) + "\n";
        String text = "### " + escape(roadmap.title()) + (followed ? "\n" + following(standing) : "") + "\n"
                + roadmap.summary().map(summary -> escape(summary) + "\n").orElse("")
                + roadmap.audience()
                        .map(whom -> "**For:** " + escape(whom) + "\n")
                        .orElse("")
                + requirements + "-# "
                + size(roadmap, hours)
                + source(roadmap).map(line -> "\n-# " + line).orElse("");
        return Clip.toWord(MAX_OVERVIEW_LENGTH, text);
    }

    private static String following(RoadmapStanding standing) {
        Optional<Track> track = standing.trackChoice().track().flatMap(standing.roadmap()::track);
        return Stream.of(
                        Optional.of("**You’re on this one**"),
                        track.map(chosen -> escape(chosen.title())),
                        standing.pace()
                                .map(pace ->
                                        escape(FollowCopy.in(Locale.ENGLISH).paceName(pace))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Where the roadmap comes from; empty if that would only say its title once more. */
    private static Optional<String> source(Roadmap roadmap) {
        Roadmap.Source source = roadmap.source();
        if (source.equals(new Roadmap.Source(roadmap.title(), Optional.empty(), Optional.empty(), Optional.empty()))) {
            return Optional.empty();
        }
        String title = source.url().map(url -> link(source.title(), url)).orElseGet(() -> escape(source.title()));
        String author = source.author()
                .map(person -> " by "
                        + person.url().map(url -> link(person.name(), url)).orElseGet(() -> escape(person.name())))
                .orElse("");
        return Optional.of("Source: " + title + author
                + source.date().map(date -> ", " + escape(date)).orElse(""));
    }

    private static String size(Roadmap roadmap, Asked hours) {
        int units = roadmap.units().size();
        // "/progress" counts the required ones alone.
        String required = hours.requiredUnits() == units || hours.requiredUnits() == 0
                ? ""
                : ", " + hours.requiredUnits() + " required";
        return count(units, "unit") + required + " · " + hoursAsked(hours) + stated(roadmap.hours(), hours)
                + roadmap.months()
                        .map(months -> " · " + range(months) + " months")
                        .orElse("");
    }

    @Override
    public String partPlaceholder(int held, int total) {
        return held == total
                ? "Open a part of it"
                : "Open a part of it (" + held + " of " + total + "; /roadmap show finds them all by name)";
    }

    @Override
    public String phaseEntry() {
        return "phase";
    }

    @Override
    public String collectionEntry() {
        return "extra";
    }

    @Override
    public String tipsName() {
        return "Tips";
    }

    @Override
    public String tipsEntry() {
        return "from the author";
    }

    @Override
    public String followButton() {
        return "Follow";
    }

    @Override
    public String openButton() {
        return "Look at it";
    }

    @Override
    public String wholeRoadmapButton() {
        return "Whole roadmap";
    }

    @Override
    public String otherRoadmapsButton() {
        return "Other roadmaps";
    }

    @Override
    public String unfollowed(Roadmap roadmap, Optional<Roadmap> activeNow) {
        return "**You’re no longer following " + escape(roadmap.title()) + ".** Everything you’ve done on it stays."
                + activeNow
                        .map(next -> "\n" + CommandMention.of("next") + " will go on with " + bold(next.title()) + ".")
                        .orElse("\n" + CommandMention.of("next") + " will help you pick another.");
    }

    @Override
    public String notFollowed(Roadmap roadmap) {
        return "You’re not following " + bold(roadmap.title()) + ", so nothing changed. "
                + CommandMention.of("roadmap list") + " shows the one you’re on.";
    }

    @Override
    public String confirmReset(Roadmap roadmap, MarkCount marks, List<UnitLocation> derived) {
        return "**Start " + escape(roadmap.title())
                + " over?**\nThis clears everything you’ve started, done or skipped on it: "
                + count(marks.units(), "unit")
                + (marks.steps() == 0 ? "" : " and " + count(marks.steps(), "ticked step"))
                + "."
                + (derived.isEmpty()
                        ? ""
                        : " What it counted for elsewhere goes too: "
                                + UnitLocationCopy.in(Locale.ENGLISH).list(derived) + ".")
                + " You’ll still be following it, and " + CommandMention.of("undo") + " brings everything back.";
    }

    @Override
    public String confirmResetButton() {
        return "Start over";
    }

    @Override
    public String cancelResetButton() {
        return "Keep it all";
    }

    @Override
    public String nothingToReset(Roadmap roadmap) {
        return "You haven’t done or ticked anything on " + bold(roadmap.title()) + " yet, so there’s nothing to clear.";
    }

    @Override
    public String resetDone(Roadmap roadmap) {
        return "**" + escape(roadmap.title()) + " starts over.** " + CommandMention.of("undo")
                + " brings back what was cleared.";
    }

    @Override
    public String resetCancelled() {
        return "Okay, nothing was cleared.";
    }
}
