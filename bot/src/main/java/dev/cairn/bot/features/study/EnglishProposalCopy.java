package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.estimate;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.sitting;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Alternative;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.EnglishReasonCopy;
import dev.cairn.curriculum.path.Missing;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Sitting;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

record EnglishProposalCopy() implements ProposalCopy {
    private static final UnitLocationCopy LOCATIONS = new EnglishUnitLocationCopy();
    private static final int MAX_NEEDS_NAMED = 4;

    /** More sittings than this are not counted: a large number only discourages. */
    private static final int MAX_SITTINGS_COUNTED = 10;

    private static final Duration A_FEW_MINUTES = Duration.ofMinutes(15);

    @Override
    public String heading(UnitLocation location, String facts) {
        return "### " + name(location.unit()) + "\n-# " + place(location) + " · " + facts;
    }

    private static String name(Unit unit) {
        return escape(unit.numberBeforeTitle()) + escape(unit.shortName());
    }

    private static String place(UnitLocation location) {
        return escape(location.roadmap().title()) + " · "
                + escape(location.phase().title());
    }

    @Override
    public String week(Cohort.Week now, int weeks, Optional<Cohort.Week> ofUnit) {
        String other = ofUnit.filter(week -> week.number() != now.number())
                .map(week -> " · this unit is from week " + week.number())
                .orElse("");
        return "-# 📅 Week " + now.number() + " of " + weeks
                + now.title().map(title -> " · " + escape(title)).orElse("") + other;
    }

    @Override
    public String beforeFirstWeek(LocalDate start) {
        return "-# 📅 The group starts on " + day(start) + ". No need to wait, though.";
    }

    @Override
    public String today(Unit unit, Sitting sitting) {
        return sitting.step()
                .map(step -> "**Today: " + escape(step.title()) + "**\n" + measure(sitting)
                        + step.text().map(text -> "\n" + escape(text)).orElse(""))
                .orElseGet(() -> "**Today: " + part(unit, sitting) + "**" + measureOfPart(sitting));
    }

    /** Names the part of a unit without steps, whose title stands right above. */
    private static String part(Unit unit, Sitting sitting) {
        if (sitting.isFull()) {
            return escape(unit.shortName());
        }
        if (sitting.fits()) {
            return sitting.studied().isZero() ? "all of it" : "the rest of it";
        }
        return sitting.count() <= MAX_SITTINGS_COUNTED
                ? "sitting " + sitting.number() + " of " + sitting.count()
                : stretch(sitting) + " of " + escape(unit.shortName());
    }

    private static String measureOfPart(Sitting sitting) {
        if (sitting.isFull()) {
            return "\n" + full(sitting);
        }
        if (sitting.fits()) {
            return " · " + rest(sitting);
        }
        return sitting.count() <= MAX_SITTINGS_COUNTED ? " · about " + sitting(sitting.now()) : " · " + soFar(sitting);
    }

    private static String measure(Sitting sitting) {
        if (sitting.isFull()) {
            return full(sitting);
        }
        if (sitting.fits()) {
            String rest = rest(sitting);
            return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        }
        return sitting.count() <= MAX_SITTINGS_COUNTED
                ? "Sitting " + sitting.number() + " of " + sitting.count() + " · about " + sitting(sitting.now())
                : "T" + stretch(sitting).substring(1) + " · " + soFar(sitting);
    }

    /** Measures what fits into one sitting. */
    private static String rest(Sitting sitting) {
        if (sitting.studied().isZero()) {
            return "about " + sitting(sitting.left());
        }
        return sitting.left().compareTo(A_FEW_MINUTES) < 0
                ? "a few minutes to go"
                : "about " + sitting(sitting.left()) + " to go";
    }

    private static String full(Sitting sitting) {
        return "You’ve put in the " + sitting(sitting.estimate())
                + " this was estimated at. Press **Done** once you’ve got it, or take the time you need.";
    }

    private static String stretch(Sitting sitting) {
        String length = sitting.now().equals(Duration.ofHours(1)) ? "hour" : sitting(sitting.now());
        return (sitting.studied().isZero() ? "the first " : "the next ") + length;
    }

    private static String soFar(Sitting sitting) {
        return sitting.studied().isZero()
                ? "about " + estimate(sitting.estimate()) + " in all"
                : exactly(sitting.studied()) + " in, about " + estimate(sitting.left()) + " to go";
    }

    @Override
    public String bar(Amount amount, int ticked, int steps) {
        return ProgressBar.bar(amount.fraction()) + " " + ProgressBar.percent(amount.fraction()) + "%"
                + (ticked == 0 ? "" : " · " + ticked + " of " + steps + " steps");
    }

    @Override
    public String allTicked(int steps) {
        return (steps == 1 ? "The step is" : "All " + steps + " steps are")
                + " ticked. Press **Done** to add the stone.";
    }

    @Override
    public String choice(UnitLocation location, List<Alternative> choices) {
        String names = anyOf(choices.stream()
                .map(choice -> escape(EnglishUnitDetailsCopy.together(choice)))
                .toList());
        return "### " + names + "?\n-# " + place(location) + "\n"
                + enough(choices)
                + choices.stream()
                        .map(choice -> "\n- " + bold(EnglishUnitDetailsCopy.together(choice)) + ": "
                                + choice.suits()
                                        .map(whom -> "for " + escape(whom) + ", ")
                                        .orElse("")
                                + "about " + hours(choice.hours()))
                        .collect(Collectors.joining());
    }

    private static String enough(List<Alternative> choices) {
        int choose = choices.get(0).unit().oneOf().map(Unit.OneOf::choose).orElse(1);
        if (choose > 1) {
            return "Any " + choose + " of these are enough:";
        }
        return choices.size() == 2 ? "Either one is enough:" : "One of these is enough:";
    }

    @Override
    public String locked(List<Missing> missing) {
        String needs = list(
                missing.stream()
                        .map(each -> anyOf(each.options().stream()
                                .map(option -> bold(option.title()))
                                .toList()))
                        .toList(),
                MAX_NEEDS_NAMED);
        String notes = missing.stream()
                .flatMap(each -> each.prerequisite().note().stream())
                .distinct()
                .map(Markdown::escape)
                .collect(Collectors.joining(" "));
        return "**Not open yet.** You’ll need " + needs + " first."
                + (notes.isEmpty() ? "" : "\n-# As the roadmap puts it: " + notes);
    }

    @Override
    public String settled(UnitState state, Optional<Elsewhere> elsewhere) {
        return elsewhere
                .map(other -> (other.state() == UnitState.DONE ? "You’ve learned this in " : "You know this from ")
                        + LOCATIONS.list(other.through()) + ".")
                .orElse(state == UnitState.DONE ? "You’ve finished this one. 🪨" : "You’ve skipped this one.");
    }

    @Override
    public String reason(Proposal proposal, List<UnitLocation> metBefore) {
        return "**Why this one:** " + escape(proposal.reason().sentence(new EnglishReasonCopy()))
                + (metBefore.isEmpty()
                        ? ""
                        : "\nYou’ve met all of this in " + LOCATIONS.list(metBefore)
                                + ". Still know it? Press **More**, then **I know this**.");
    }

    @Override
    public String tickPlaceholder(int ticked, int steps) {
        return "Steps: " + ticked + " of " + steps + " done";
    }

    @Override
    public String stepHint(Duration estimate, Depth depth) {
        return "about " + estimate(estimate) + (depth == Depth.OVERVIEW ? ", an overview is enough" : "");
    }

    @Override
    public String shared(String name, UnitLocation location, String facts) {
        return bold(name) + " is studying **" + escape(location.unit().title()) + "**\n-# " + place(location) + " · "
                + facts;
    }
}
