package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.features.roadmaps.EnglishAmounts.estimated;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.range;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.features.study.UnitLocationCopy;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.UnitLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** English. */
record EnglishRoadmapCopy() implements RoadmapCopy {
    private static final int MAX_OVERVIEW_LENGTH = 2_600;
    private static final int MAX_ENTRY_REQUIREMENTS_LENGTH = 300;

    @Override
    public String listHeading() {
        return "### Roadmaps\nFollow one, and `/next` takes you through it. You can change over at any time; what is done"
                + " stays done.";
    }

    @Override
    public String inList(Roadmap roadmap, boolean active) {
        return bold(roadmap.title()) + (active ? " · you follow this one" : "") + "\n" + escape(roadmap.summary())
                + "\n-# " + size(roadmap);
    }

    @Override
    public String overview(Roadmap roadmap) {
        String requirements =
                roadmap.entryRequirements().isEmpty() ? "" : "\n**Before you begin:** " + entryRequirements(roadmap);
        String text = "### " + escape(roadmap.title()) + "\n" + escape(roadmap.summary()) + "\n**For:** "
                + escape(roadmap.audience()) + requirements + "\n-# " + size(roadmap) + "\n-# " + source(roadmap);
        return Clip.to(MAX_OVERVIEW_LENGTH, text);
    }

    private static String entryRequirements(Roadmap roadmap) {
        return escape(Clip.to(MAX_ENTRY_REQUIREMENTS_LENGTH, list(roadmap.entryRequirements())));
    }

    private static String source(Roadmap roadmap) {
        Roadmap.Source source = roadmap.source();
        String title = source.url().map(url -> link(source.title(), url)).orElseGet(() -> escape(source.title()));
        String author = source.author()
                .map(person -> "by "
                        + person.url().map(url -> link(person.name(), url)).orElseGet(() -> escape(person.name())))
                .orElse("author not stated");
        return "After " + title + ", " + author
                + source.date().map(date -> ", " + escape(date)).orElse("");
    }

    /** The number of units, the hours and the months; the hours are estimated where the source gives none. */
    private static String size(Roadmap roadmap) {
        return String.join(
                " · ",
                Stream.of(
                                Optional.of(count(roadmap.units().size(), "unit")),
                                Optional.of(roadmap.hours()
                                        .map(hours -> range(hours) + " h")
                                        .orElseGet(() -> estimated(roadmap.units()))),
                                roadmap.months().map(months -> range(months) + " months"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public String partPlaceholder(int held, int total) {
        return placeholder("Open a part of it", held, total, "/roadmap show");
    }

    private static String placeholder(String request, int held, int total, String command) {
        return held == total
                ? request
                : request + " (" + held + " of " + total + "; " + command + " finds them all by name)";
    }

    @Override
    public String phaseEntry() {
        return "phase";
    }

    @Override
    public String collectionEntry() {
        return "beside the units";
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
        return "**You no longer follow " + escape(roadmap.title()) + ".** What you did on it stays."
                + activeNow
                        .map(next -> "\n`/next` goes on with " + bold(next.title()) + ".")
                        .orElse("\n`/next` helps you choose another.");
    }

    @Override
    public String notFollowed(Roadmap roadmap) {
        return "You do not follow " + bold(roadmap.title())
                + ", so nothing changed. `/roadmap list` shows which you do.";
    }

    @Override
    public String confirmReset(Roadmap roadmap, MarkCount marks, List<UnitLocation> derived) {
        return "**Start " + escape(roadmap.title()) + " afresh?**\nThis clears what you did or skipped on it: "
                + count(marks.units(), "unit") + " and " + count(marks.steps(), "ticked step") + "."
                + (derived.isEmpty()
                        ? ""
                        : " What was learnt by it goes too: "
                                + UnitLocationCopy.in(Locale.ENGLISH).list(derived) + ".")
                + " You go on following it, and `/undo` brings it all back.";
    }

    @Override
    public String confirmResetButton() {
        return "Start afresh";
    }

    @Override
    public String cancelResetButton() {
        return "Keep it all";
    }

    @Override
    public String nothingToReset(Roadmap roadmap) {
        return "You have done or ticked nothing on " + bold(roadmap.title()) + " itself, so there is nothing to clear.";
    }

    @Override
    public String resetDone(Roadmap roadmap) {
        return "**" + escape(roadmap.title()) + " starts afresh.** `/undo` brings back what was cleared.";
    }

    @Override
    public String resetCancelled() {
        return "Nothing was cleared.";
    }
}
