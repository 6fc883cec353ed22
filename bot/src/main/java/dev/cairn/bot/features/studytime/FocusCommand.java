package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.card.Card;
import java.util.function.Function;

/** {@code /focus stop} and {@code /focus status}: stops the running timer, or shows it. */
record FocusCommand(CommandSpec spec, Function<Request, Card> answer) implements Command {

    static Command stop(FocusTimer timer) {
        return of("stop", FocusCopy.text(FocusCopy::stopCommand), timer::stop);
    }

    static Command status(FocusTimer timer) {
        return of("status", FocusCopy.text(FocusCopy::statusCommand), timer::status);
    }

    private static Command of(String name, Text description, Function<Request, Card> answer) {
        CommandSpec spec = CommandSpec.inGroup(StudyTimeFeature.FOCUS.name(), name, description, AnswerMode.PRIVATE);
        return new FocusCommand(spec, answer);
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(answer.apply(request));
    }
}
