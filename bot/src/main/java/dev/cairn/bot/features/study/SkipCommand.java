package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** {@code /skip}: passes over a unit that the learner knows or does not want. */
final class SkipCommand implements Command {
    private static final String WHY = "why";
    private static final String KNOWN = "known";
    private static final String UNWANTED = "not-for-me";
    private static final CommandSpec SPEC = CommandSpec.of(
            "skip",
            StudyCopy.text(StudyCopy::skipCommand),
            AnswerMode.PRIVATE,
            UnitOption.required(StudyCopy.text(StudyCopy::skipUnitOption)),
            new OptionSpec.ChoiceOption(
                    WHY,
                    StudyCopy.text(StudyCopy::whyOption),
                    false,
                    List.of(
                            new OptionSpec.FixedChoice(StudyCopy.text(StudyCopy::knownChoice), KNOWN),
                            new OptionSpec.FixedChoice(StudyCopy.text(StudyCopy::unwantedChoice), UNWANTED))));

    private final UnitChanges changes;
    private final UnitOption units;
    private final UnitResultCard results;

    SkipCommand(UnitChanges changes, UnitOption units, UnitResultCard results) {
        this.changes = changes;
        this.units = units;
        this.results = results;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Unit unit = units.required(request, options);
        return Reply.of(options.text(WHY)
                .map(SkipCommand::reason)
                .map(reason -> results.of(request, changes.skip(request, unit, reason)))
                .orElseGet(() -> askWhy(request.viewer(), unit)));
    }

    private static SkipReason reason(String value) {
        return switch (value) {
            case KNOWN -> SkipReason.KNOWN;
            case UNWANTED -> SkipReason.NOT_FOR_ME;
            default -> throw new UserError(StudyCopy.text(StudyCopy::noSuchReason));
        };
    }

    private static Card askWhy(Viewer viewer, Unit unit) {
        StudyCopy words = StudyCopy.in(viewer.locale());
        String id = unit.id().value();
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.askWhy(unit))
                .buttons(
                        Button.primary(words.skipKnown(), CustomId.forOwner(StudyActions.SKIP_KNOWN, viewer.id(), id)),
                        Button.secondary(
                                words.skipUnwanted(), CustomId.forOwner(StudyActions.SKIP_UNWANTED, viewer.id(), id)))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return units.suggest(request, options);
    }
}
