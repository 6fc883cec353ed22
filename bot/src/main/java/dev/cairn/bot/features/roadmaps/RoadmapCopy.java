package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.features.study.PlaceCopy;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of roadmaps as wholes. */
final class RoadmapCopy {
    private static final int MOST_NAMES = 10;
    private static final int LONGEST_HEAD = 2_600;
    private static final int LONGEST_NEEDS = 300;

    private RoadmapCopy() {}

    static String listHeading() {
        return "### Roadmaps\nFollow one, and `/next` takes you through it. You can change over at any time; what is done"
                + " stays done.";
    }

    static String inList(Roadmap roadmap, boolean active) {
        return bold(roadmap.title()) + (active ? " · you follow this one" : "") + "\n" + escape(roadmap.summary())
                + "\n-# " + size(roadmap);
    }

    static String overview(Roadmap roadmap) {
        String needs = roadmap.entryRequirements().isEmpty() ? "" : "\n**Before you begin:** " + entry(roadmap);
        String head = "### " + escape(roadmap.title()) + "\n" + escape(roadmap.summary()) + "\n**For:** "
                + escape(roadmap.audience()) + needs + "\n-# " + size(roadmap) + "\n-# " + source(roadmap);
        return Clip.to(LONGEST_HEAD, head);
    }

    private static String entry(Roadmap roadmap) {
        return escape(Clip.to(LONGEST_NEEDS, list(roadmap.entryRequirements())));
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

    /** How much a roadmap is: hours where its source gives them, units, months. */
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

    /** The hours of units whose source gives none for the whole. */
    static String estimated(List<Unit> units) {
        return "about "
                + hours(units.stream().mapToDouble(unit -> unit.hours().mean()).sum());
    }

    static String range(Range range) {
        String from = number(range.min());
        if (range.max().isEmpty()) {
            return from + "+";
        }
        return range.max().getAsDouble() == range.min()
                ? from
                : from + "–" + number(range.max().getAsDouble());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    static String following(Roadmap roadmap, Optional<Track> track, Optional<Pace> pace) {
        List<String> lines = new ArrayList<>();
        lines.add("**You follow " + escape(roadmap.title()) + " now.**");
        track.ifPresent(chosen -> lines.add("Track: " + bold(chosen.title()) + ". " + escape(chosen.summary())));
        pace.ifPresent(chosen -> lines.add("Pace: " + bold(paceName(chosen)) + months(roadmap, chosen)));
        if (!roadmap.entryRequirements().isEmpty()) {
            lines.add("Before you begin: " + entry(roadmap));
        }
        return String.join("\n", lines);
    }

    /** How long it takes at a pace, which its own source alone can say. */
    private static String months(Roadmap roadmap, Pace pace) {
        return pace.months()
                .filter(months -> roadmap.paces().contains(pace))
                .map(range -> ", about " + range(range) + " months in all.")
                .orElse(".");
    }

    static String paceName(Pace pace) {
        return pace.title() + ", " + range(pace.weeklyHours()) + " hours a week";
    }

    /** The placeholder of a menu, saying so when it does not hold all there is. */
    static String placeholder(String asks, int held, int all, String command) {
        return held == all ? asks : asks + " (" + held + " of " + all + "; " + command + " finds them all by name)";
    }

    static String partPlaceholder(int held, int all) {
        return placeholder("Open a part of it", held, all, "/roadmap show");
    }

    static String trackPlaceholder(int held, int all) {
        return placeholder("Choose a track", held, all, "/roadmap follow");
    }

    static String asWritten() {
        return "As it is written";
    }

    static String pacePlaceholder(int held, int all) {
        return placeholder("Choose a pace", held, all, "/roadmap follow");
    }

    static String noPace() {
        return "No pace in particular";
    }

    static String unfollowed(Roadmap roadmap, Optional<Roadmap> activeNow) {
        return "**You no longer follow " + escape(roadmap.title()) + ".** What you did on it stays."
                + activeNow
                        .map(next -> "\n`/next` goes on with " + bold(next.title()) + ".")
                        .orElse("\n`/next` helps you choose another.");
    }

    static String notFollowed(Roadmap roadmap) {
        return "You do not follow " + bold(roadmap.title())
                + ", so nothing changed. `/roadmap list` shows which you do.";
    }

    /** @param owed what is done or known on other roadmaps because of it */
    static String askReset(Roadmap roadmap, MarkCount marks, List<UnitLocation> owed) {
        return "**Start " + escape(roadmap.title()) + " afresh?**\nThis clears what you did or skipped on it: "
                + count(marks.units(), "unit") + " and " + count(marks.steps(), "ticked step") + "."
                + (owed.isEmpty()
                        ? ""
                        : " What was learnt by it goes too: "
                                + PlaceCopy.in(Locale.ENGLISH).list(owed) + ".")
                + " You go on following it, and `/undo` brings it all back.";
    }

    static String nothingToReset(Roadmap roadmap) {
        return "You have done or ticked nothing on " + bold(roadmap.title()) + " itself, so there is nothing to clear.";
    }

    static String wasReset(Roadmap roadmap) {
        return "**" + escape(roadmap.title()) + " starts afresh.** `/undo` brings back what was cleared.";
    }

    static String keptAsItWas() {
        return "Nothing was cleared.";
    }

    static String noSuchRoadmap(String typed, List<String> nearest) {
        return "I know no roadmap called " + quoted(typed) + ". "
                + (nearest.isEmpty()
                        ? "`/roadmap list` shows those there are."
                        : "There " + (nearest.size() == 1 ? "is " : "are ")
                                + list(nearest.stream().map(name -> bold(name)).toList(), MOST_NAMES) + ".");
    }

    static String noSuch(String kind, String typed, List<String> those) {
        return "There is no " + kind + " " + quoted(typed) + " on this roadmap."
                + (those.isEmpty()
                        ? " It has none."
                        : " It has "
                                + list(those.stream().map(name -> bold(name)).toList(), MOST_NAMES) + ".");
    }

    static String needsRoadmap() {
        return "You follow no roadmap yet, so say which one: `/roadmap show roadmap:`, or see `/roadmap list`.";
    }
}
