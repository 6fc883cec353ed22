package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.estimate;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.span;
import static dev.cairn.bot.interaction.EnglishPhrases.within;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.EnglishReasonCopy;
import dev.cairn.curriculum.path.Missing;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Sitting;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

record EnglishProposalCopy() implements ProposalCopy {
    private static final UnitLocationCopy LOCATIONS = new EnglishUnitLocationCopy();
    private static final int MAX_NEEDS_NAMED = 4;
    private static final int MAX_RESOURCES_LENGTH = 1_500;
    private static final int MAX_LINKS_LENGTH = 1_000;

    @Override
    public String heading(UnitLocation location) {
        Unit unit = location.unit();
        return "### " + escape(unit.title()) + "\n-# "
                + escape(location.roadmap().title()) + " · "
                + escape(location.phase().title()) + " · about "
                + hours(unit.hours().mean()) + requirement(unit.requirement());
    }

    private static String requirement(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "";
            case RECOMMENDED -> " · recommended";
            case OPTIONAL -> " · optional";
        };
    }

    @Override
    public String today(Unit unit, Sitting sitting) {
        String what = sitting.step().map(Step::title).orElse(unit.title());
        return "**Today:** " + bold(what) + "\n" + measure(sitting);
    }

    private static String measure(Sitting sitting) {
        String estimate = estimate(sitting.estimate());
        String length = span(sitting.length());
        if (sitting.fits()) {
            return "About " + estimate + ", so it fits in one sitting of " + length + ".";
        }
        return "About " + estimate + " in all: take " + length + " of it now, one of "
                + count(sitting.count(), "such sitting") + ".";
    }

    @Override
    public String allTicked(int steps) {
        return "All " + count(steps, "step") + " are ticked. Press **Done** to add the stone.";
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
        return "**Not open yet.** It needs " + needs + " first.";
    }

    @Override
    public String settled(Optional<Elsewhere> elsewhere) {
        return elsewhere
                .map(other -> (other.state() == UnitState.DONE ? "You learnt this in " : "You know this from ")
                        + LOCATIONS.list(other.through()) + ".")
                .orElse("You are through with this one.");
    }

    @Override
    public String reason(Proposal proposal, List<UnitLocation> metBefore) {
        return "**Why this one:** " + escape(proposal.reason().sentence(new EnglishReasonCopy()))
                + (metBefore.isEmpty()
                        ? ""
                        : "\nYou have met all of this in " + LOCATIONS.list(metBefore)
                                + ". If you still know it, press **I know this**.");
    }

    @Override
    public String resources(Unit unit, List<Resource> resources) {
        List<String> lines =
                resources.stream().map(each -> resource(unit, each)).toList();
        return within(
                MAX_RESOURCES_LENGTH,
                lines,
                "\n",
                more -> "-# and " + count(more, "more resource") + "; `/find` opens each by its name");
    }

    private static String resource(Unit unit, Resource resource) {
        List<String> links = resource.links().stream()
                .map(each -> link(each.label().orElse(label(each.role())), each.url()))
                .toList();
        String by = resource.authors().isEmpty()
                ? ""
                : "\n-# "
                        + escape(list(
                                resource.authors().stream()
                                        .map(author -> author.name())
                                        .toList(),
                                3))
                        + resource.term().map(term -> ", " + escape(term)).orElse("");
        String title = resource.title().equals(unit.title()) ? "**Study it here**" : escape(resource.title());
        return title + (links.isEmpty() ? "" : ": " + links(links)) + by;
    }

    private static String links(List<String> links) {
        return within(MAX_LINKS_LENGTH, links, " · ", more -> more + " more by `/find`");
    }

    private static String label(Link.Role role) {
        return switch (role) {
            case VIDEOS -> "Lectures";
            case SITE -> "Website";
            case NOTES -> "Notes";
            case SLIDES -> "Slides";
            case BOOK -> "Book";
            case CODE -> "Code";
            case NOTEBOOK -> "Notebook";
            case PAPER -> "Paper";
        };
    }

    @Override
    public String open(Link link) {
        return "Open " + label(link.role()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String tickPlaceholder(int ticked, int steps) {
        return "Tick off steps (" + ticked + " of " + steps + " done)";
    }

    @Override
    public String stepHint(Duration estimate) {
        return "about " + estimate(estimate);
    }

    @Override
    public String shared(String name, UnitLocation location) {
        return bold(name) + " is studying **" + escape(location.unit().title()) + "**\n-# "
                + escape(location.roadmap().title()) + " · "
                + escape(location.phase().title()) + " · about "
                + hours(location.unit().hours().mean());
    }
}
