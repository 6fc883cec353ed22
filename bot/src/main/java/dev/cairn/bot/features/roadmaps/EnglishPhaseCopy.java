package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.features.roadmaps.EnglishAmounts.hoursAsked;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.range;
import static dev.cairn.bot.features.roadmaps.EnglishAmounts.stated;
import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.features.study.UnitLocationCopy;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.curriculum.Author;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.RoadmapHours.Asked;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English. */
record EnglishPhaseCopy() implements PhaseCopy {
    private static final int MAX_NEEDS = 3;
    private static final int MAX_SUMMARY_LENGTH = 600;
    private static final int MAX_SECTION_SUMMARY_LENGTH = 300;
    private static final int MAX_SUMMARY_LENGTH_IN_OVERVIEW = 120;
    private static final int MAX_AUTHORS = 2;

    @Override
    public String inOverview(int number, Phase phase, Asked hours, Progress.Totals totals) {
        Progress.Amount required = totals.required();
        String done = required.doneUnits() == 0
                ? ""
                : " · " + required.doneUnits() + " of " + required.totalUnits() + " done";
        String extra = totals.optional().doneUnits() == 0
                ? ""
                : " · " + totals.optional().doneUnits() + " of "
                        + totals.optional().totalUnits() + " optional ones";
        return number + "\\. " + bold(phase.title()) + " · " + figures(phase, hours) + done + extra
                + phase.summary()
                        .map(summary -> "\n-# " + escape(Clip.toWord(MAX_SUMMARY_LENGTH_IN_OVERVIEW, summary)))
                        .orElse("");
    }

    @Override
    public String heading(Phase phase, Asked hours, Progress.Totals totals) {
        Progress.Amount required = totals.required();
        String progress = required.doneHours() == 0
                ? ""
                : "\n-# " + ProgressBar.label(required.fraction()) + " done, "
                        + (required.leftHours() > 0
                                ? "about " + hours(required.leftHours()) + " to go"
                                : "nothing left");
        return "### " + escape(phase.title())
                + phase.summary()
                        .map(summary -> "\n" + escape(Clip.toWord(MAX_SUMMARY_LENGTH, summary)))
                        .orElse("")
                + "\n-# " + figures(phase, hours)
                + stated(phase.hours(), hours)
                + progress;
    }

    private static String figures(Phase phase, Asked hours) {
        return hoursAsked(hours)
                + phase.months()
                        .map(months -> " · " + range(months) + " months")
                        .orElse("")
                + phase.weeklyHours()
                        .map(weekly -> " · " + range(weekly) + " h a week")
                        .orElse("");
    }

    @Override
    public List<String> units(
            Phase phase, Standing standing, UnitDetails details, Function<Unit, Availability> availability) {
        List<String> lines = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (Section section : phase.sections()) {
            String heading = heading(section);
            for (Unit unit : section.units()) {
                Optional<String> own = unit.oneOf().map(Unit.OneOf::group);
                String alternatives = own.isPresent() && !own.equals(group) ? enough(unit) : "";
                group = own;
                lines.add(heading + alternatives + unit(unit, standing, details, availability.apply(unit)));
                heading = "";
            }
        }
        return lines;
    }

    private static String enough(Unit unit) {
        int choose = unit.oneOf().map(Unit.OneOf::choose).orElse(1);
        return "*Any " + (choose == 1 ? "one of these is" : choose + " of these are") + " enough:*\n";
    }

    private static String heading(Section section) {
        String title = section.title()
                .map(words -> bold(section.number().map(number -> number + " ").orElse("") + words) + "\n")
                .orElse("");
        return title
                + section.summary()
                        .map(summary -> "-# " + escape(Clip.toWord(MAX_SECTION_SUMMARY_LENGTH, summary)) + "\n")
                        .orElse("");
    }

    private static String unit(Unit unit, Standing standing, UnitDetails details, Availability availability) {
        String suitsWhom = unit.oneOf()
                .flatMap(Unit.OneOf::suits)
                .map(suits -> " · for " + escape(suits))
                .orElse("");
        String notNeeded = details.alternatives()
                .masteredInstead(unit, standing)
                .filter(done -> !standing.isSettled(unit.id()))
                .map(done -> "\n-# not needed: " + escape(done.shortName()) + " is done")
                .orElse("");
        return mark(unit, standing, availability) + " " + details.name(Locale.ENGLISH, unit) + " · "
                + details.facts(Locale.ENGLISH, unit).replace(" (our estimate)", "") + suitsWhom + notNeeded
                + lock(availability)
                + standing.elsewhere(unit.id()).map(EnglishPhaseCopy::through).orElse("");
    }

    private static String mark(Unit unit, Standing standing, Availability availability) {
        Optional<UnitState> state = standing.state(unit.id());
        if (state.isEmpty()) {
            return availability instanceof Availability.Locked
                    ? "🔒"
                    : availability instanceof Availability.Settled ? "–" : "○";
        }
        return switch (state.get()) {
            case DONE -> "✓";
            case STARTED -> "▸";
            case KNOWN, NOT_FOR_ME -> "–";
        };
    }

    private static String through(Elsewhere elsewhere) {
        String how = elsewhere.state() == UnitState.DONE ? "learned in " : "known from ";
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
        return "\n-# after " + list(needs, MAX_NEEDS);
    }

    @Override
    public String unitPlaceholder() {
        return "Open a unit";
    }

    @Override
    public String legend() {
        return "-# ✓ done · ▸ in progress · ○ open · 🔒 locked · – skipped or not needed";
    }

    @Override
    public List<String> collection(Collection collection, Curriculum curriculum) {
        List<String> lines = new ArrayList<>();
        collection.summary().ifPresent(summary -> lines.add(escape(summary)));
        Optional<String> group = Optional.empty();
        for (Collection.Entry entry : collection.entries()) {
            boolean isNewGroup = !entry.group().equals(group);
            group = entry.group();
            String heading =
                    isNewGroup ? entry.group().map(title -> bold(title) + "\n").orElse("") : "";
            lines.add(heading + entry(entry, entry.resource().flatMap(curriculum::resource)));
        }
        return lines;
    }

    private static String entry(Collection.Entry entry, Optional<Resource> resource) {
        String title = resource.flatMap(Resource::url)
                .map(url -> link(entry.title(), url))
                .orElseGet(() -> bold(entry.title()));
        String authors = resource.map(Resource::authors).filter(people -> !people.isEmpty()).stream()
                .map(people -> " by "
                        + list(people.stream().map(EnglishPhaseCopy::author).toList(), MAX_AUTHORS))
                .collect(Collectors.joining());
        String cost = resource.flatMap(Resource::cost)
                .map(EnglishPhaseCopy::cost)
                .filter(words -> !words.isEmpty())
                .map(words -> " · " + words)
                .orElse("");
        String notes = Stream.of(entry.note(), resource.flatMap(Resource::note))
                .flatMap(Optional::stream)
                .distinct()
                .map(note -> "\n-# " + escape(note))
                .collect(Collectors.joining());
        return "- " + title + authors + cost + notes;
    }

    private static String author(Author author) {
        return author.url().map(url -> link(author.name(), url)).orElseGet(() -> escape(author.name()));
    }

    /** Nearly everything is free, so that goes without saying. */
    private static String cost(Resource.Cost cost) {
        return switch (cost) {
            case FREE -> "";
            case FREE_TO_AUDIT -> "free to audit";
            case PAID -> "paid";
        };
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
