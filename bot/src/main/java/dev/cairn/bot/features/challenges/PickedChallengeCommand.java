package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A command about one challenge, such as {@code /challenge join}.
 *
 * @param meant which challenges it suggests
 */
record PickedChallengeCommand(
        CommandSpec spec,
        ChallengeDirectory directory,
        BiPredicate<Request, Challenge> meant,
        BiFunction<Request, Challenge, Reply> answer)
        implements Command {
    static CommandSpec spec(String name, Text description, AnswerMode answer) {
        return CommandSpec.inGroup(ChallengesFeature.GROUP, name, description, answer, ChallengeDirectory.spec());
    }

    @Override
    public Reply handle(Request request, Options options) {
        return answer.apply(request, directory.chosen(request, options, challenge -> meant.test(request, challenge)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return directory.suggest(request, options, challenge -> meant.test(request, challenge));
    }
}
