package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.features.roadmaps.EnglishAmounts.estimated;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.range;
import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.features.study.UnitLocationCopy;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** English. */
record EnglishPhaseCopy() implements PhaseCopy {
    private static final int MAX_NEEDS = 4;

    @Override
    public String inOverview(int number, Phase phase, Progress.Totals totals) {
        Progress.Amount required = totals.required();
        String done = required.doneHours() == 0
                ? ""
                : " · " + required.doneUnits() + " of " + required.totalUnits() + " done";
        String extra = totals.optional().doneUnits() == 0
                ? ""
                : " · " + totals.optional().doneUnits() + " of "
                        + totals.optional().totalUnits() + " optional";
        return number + "\\. " + bold(phase.title()) + figures(phase) + done + extra;
    }

    @Override
    public String heading(Phase phase, Progress.Totals totals) {
        Progress.Amount required = totals.required();
        String percent = required.fraction().isPresent()
                ? "\n-# " + required.percent() + " % done, "
                        + (required.leftHours() > 0 ? "about " + hours(required.leftHours()) + " left" : "nothing left")
                : "";
        return "### " + escape(phase.title()) + "\n-# " + figures(phase).replaceFirst("^ · ", "") + percent;
    }

    private static String figures(Phase phase) {
        return " · "
                + phase.hours().map(hours -> range(hours) + " h").orElseGet(() -> estimated(phase.units()))
                + phase.months()
                        .map(months -> " · " + range(months) + " months")
                        .orElse("")
                + phase.weeklyHours()
                        .map(hours -> " · " + range(hours) + " h a week")
                        .orElse("");
    }

    @Override
    public List<String> units(Phase phase, Standing standing, Function<Unit, Availability> availability) {
        List<String> lines = new ArrayList<>();
        for (Section section : phase.sections()) {
            String heading = section.title().map(title -> bold(title) + "\n").orElse("");
            for (Unit unit : section.units()) {
                boolean first = unit.equals(section.units().get(0));
                lines.add((first ? heading : "") + unit(unit, standing, availability.apply(unit)));
            }
        }
        return lines;
    }

    private static String unit(Unit unit, Standing standing, Availability availability) {
        String optional = unit.requirement() == Requirement.REQUIRED
                ? ""
                : " · " + unit.requirement().name().toLowerCase(Locale.ROOT);
        return mark(unit, standing, availability) + " " + escape(unit.title()) + " · "
                + hours(unit.hours().mean()) + optional + lock(availability)
                + standing.elsewhere(unit.id()).map(EnglishPhaseCopy::through).orElse("");
    }

    private static String mark(Unit unit, Standing standing, Availability availability) {
        Optional<UnitState> state = standing.state(unit.id());
        if (state.isEmpty()) {
            return availability instanceof Availability.Locked
                    ? "🔒"
                    : availability instanceof Availability.Settled ? "✓" : "○";
        }
        return switch (state.get()) {
            case DONE -> "✓";
            case STARTED -> "▸";
            case KNOWN, NOT_FOR_ME -> "–";
        };
    }

    private static String through(Elsewhere elsewhere) {
        String how = elsewhere.state() == UnitState.DONE ? "learnt in " : "known from ";
        return "\n-# " + how + UnitLocationCopy.in(Locale.ENGLISH).list(elsewhere.through());
    }

    private static String lock(Availability availability) {
        if (!(availability instanceof Availability.Locked locked)) {
            return "";
        }
        List<String> needs = locked.missing().stream()
                .map(missing -> anyOf(missing.options().stream()
                        .map(option -> escape(option.title()))
                        .toList()))
                .toList();
        return "\n-# needs " + list(needs, MAX_NEEDS);
    }

    @Override
    public String legend() {
        return "-# ✓ done · ▸ in progress · ○ open · 🔒 locked · – skipped";
    }

    @Override
    public List<String> collection(Collection collection, Curriculum curriculum) {
        List<String> lines = new ArrayList<>();
        collection.summary().ifPresent(summary -> lines.add(escape(summary)));
        collection.entries().forEach(entry -> lines.add(entry(entry, curriculum)));
        return lines;
    }

    private static String entry(Collection.Entry entry, Curriculum curriculum) {
        Optional<Resource> resource = entry.resource().flatMap(curriculum::resource);
        String title = resource.flatMap(Resource::url)
                .map(url -> link(entry.title(), url))
                .orElseGet(() -> bold(entry.title()));
        return "- " + title + entry.note().map(note -> ": " + escape(note)).orElse("");
    }

    @Override
    public String collectionHeading(Collection collection) {
        return "### " + escape(collection.title());
    }

    @Override
    public String tipsHeading(Roadmap roadmap) {
        return "### Tips\n-# " + escape(roadmap.title());
    }

    @Override
    public List<String> tips(Roadmap roadmap) {
        return roadmap.tips().stream().map(tip -> "- " + escape(tip)).toList();
    }
}
