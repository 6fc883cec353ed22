package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** {@code /skip}: a unit is passed over, because it is known or not wanted. */
final class SkipCommand implements Command {
    private static final String KNOWN = "known";
    private static final String UNWANTED = "not-for-me";
    private static final CommandSpec SPEC = CommandSpec.of(
            "skip",
            "Pass a unit over, because you know it or do not want it",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("unit", "What to pass over"),
            OptionSpec.ChoiceOption.of(
                    "why",
                    "Known opens what builds on it; not for me does so with a warning",
                    false,
                    List.of(new Choice("I know it", KNOWN), new Choice("It is not for me", UNWANTED))));

    private final StudyService studies;
    private final UnitFinder units;

    private final UnitResultCard settled;

    SkipCommand(StudyService studies, UnitFinder units, UnitResultCard settled) {
        this.studies = studies;
        this.units = units;
        this.settled = settled;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Unit unit = units.find(studies.active(request.learner()), options.requiredText("unit"));
        return Reply.of(options.text("why")
                .map(SkipCommand::reason)
                .map(reason -> settled.of(request.learner(), studies.skip(request, unit, reason)))
                .orElseGet(() -> ask(request.learner(), unit)));
    }

    private static SkipReason reason(String word) {
        return switch (word) {
            case KNOWN -> SkipReason.KNOWN;
            case UNWANTED -> SkipReason.NOT_FOR_ME;
            default -> throw new UserError(StudyCopy.noSuchReason());
        };
    }

    private static Card ask(LearnerId learner, Unit unit) {
        String id = unit.id().value();
        return Card.in(Card.Tone.NEUTRAL)
                .text(StudyCopy.askWhy(unit))
                .buttons(
                        Button.primary("I know it", CustomId.forOwner(StudyActions.SKIP_KNOWN, learner, id)),
                        Button.secondary("Not for me", CustomId.forOwner(StudyActions.SKIP_UNWANTED, learner, id)))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return units.suggest(
                studies.active(request.learner()), options.text(option).orElse(""));
    }
}
