package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of somebody's progress. */
final class OverviewCopy {
    private static final int MOST_TEXT = 2_600;

    private OverviewCopy() {}

    static String heading(Audience whose, Overview overview) {
        return "### " + come(whose) + " on " + escape(overview.roadmap().title())
                + overview.track()
                        .map(track -> "\n-# Track: " + escape(track.title()))
                        .orElse("");
    }

    static String overall(Tally tally) {
        Amount asked = tally.asked();
        return ProgressBar.bar(asked.fraction()) + " **" + ProgressBar.percent(asked.fraction()) + " %**\n"
                + units(asked) + "\n" + covered(asked) + apart(tally);
    }

    private static String units(Amount asked) {
        List<String> parts = new ArrayList<>();
        parts.add(asked.doneUnits() + " of " + asked.totalUnits() + (asked.totalUnits() == 1 ? " unit" : " units")
                + " done");
        if (asked.startedUnits() > 0) {
            parts.add(asked.startedUnits() + " in progress");
        }
        int untouched = asked.leftUnits() - asked.startedUnits();
        if (untouched > 0) {
            parts.add(untouched + " to come");
        }
        return String.join(", ", parts);
    }

    private static String covered(Amount asked) {
        return (asked.doneHours() > 0 ? "about " + hours(asked.doneHours()) + " covered, " : "")
                + (asked.leftUnits() > 0 ? "about " + hours(asked.leftHours()) + " left" : "nothing left");
    }

    /** What is in no percentage. */
    private static String apart(Tally tally) {
        List<String> parts = new ArrayList<>();
        if (tally.skippedUnits() > 0) {
            parts.add(tally.skippedUnits() + " skipped");
        }
        if (tally.extra().totalUnits() > 0) {
            parts.add(tally.extra().doneUnits() + " of " + tally.extra().totalUnits() + " optional done");
        }
        return parts.isEmpty() ? "" : "\n-# Not counted: " + String.join(", ", parts);
    }

    /** Every phase with its bar, as many as one message holds. */
    static String phases(Overview overview) {
        StringBuilder text = new StringBuilder();
        List<Phase> phases = overview.roadmap().phases();
        for (int at = 0; at < phases.size(); at++) {
            String line = phase(
                    phases.get(at), overview.progress().phase(phases.get(at).id()));
            if (text.length() + line.length() > MOST_TEXT) {
                return text + "… and " + (phases.size() - at) + " more phases than one message holds.";
            }
            text.append(at == 0 ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /** The title on a line of its own, since a phone has no room beside the bar. */
    private static String phase(Phase phase, Tally tally) {
        Amount asked = tally.asked();
        String title = bold(phase.title()) + "\n-# ";
        if (asked.totalUnits() == 0) {
            return title + ProgressBar.bar(tally.extra().fraction()) + " " + leftToChoice(tally);
        }
        return title + ProgressBar.bar(asked.fraction()) + " " + ProgressBar.percent(asked.fraction()) + " % · "
                + asked.doneUnits()
                + " of " + asked.totalUnits() + " done"
                + (asked.startedUnits() > 0 ? " · " + asked.startedUnits() + " in progress" : "")
                + (asked.leftUnits() > 0 ? " · " + hours(asked.leftHours()) + " left" : "");
    }

    private static String leftToChoice(Tally tally) {
        Amount extra = tally.extra();
        return extra.totalUnits() == 0
                ? "skipped"
                : "optional · " + extra.doneUnits() + " of " + extra.totalUnits() + " done";
    }

    /** A mention is drawn as the name and pings nobody. */
    private static String come(Audience whose) {
        if (whose instanceof Audience.Theirs theirs) {
            return "How far <@" + theirs.learner().value() + "> has come";
        }
        return whose instanceof Audience.Shared shared
                ? "How far " + escape(shared.name()) + " has come"
                : "Your progress";
    }

    static String followsNothing(LearnerId learner) {
        return "<@" + learner.value() + "> follows no roadmap at the moment.";
    }

    /** How to get a date, or a better one. */
    static Optional<String> hint(Forecast forecast) {
        boolean isRoadmapsPace = forecast instanceof Forecast.On on && on.pacing() == Forecast.Pacing.ROADMAPS;
        return isRoadmapsPace || forecast instanceof Forecast.Unpaced
                ? Optional.of("-# Choose a pace with `/roadmap follow`; after three weeks I go by your own.")
                : Optional.empty();
    }

    static String another() {
        return "Another roadmap";
    }

    static String mayNotShare() {
        return "I share only where you could post links yourself, and here you cannot. Try another channel.";
    }

    /** The one answer for those who hide, are elsewhere, or are nobody Cairn knows. */
    static String notToBeSeen() {
        return "There is no progress of theirs for me to show you here. People choose in `/settings visibility` whether"
                + " it is seen, and then only in a server you are both in.";
    }
}
