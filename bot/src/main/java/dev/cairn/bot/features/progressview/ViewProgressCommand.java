package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.Optional;

/** "View progress" in the menu of a person: the same as {@code /progress member}. */
final class ViewProgressCommand implements UserCommand {
    private static final UserCommandSpec SPEC =
            new UserCommandSpec("View progress", "How far they have come, if they let it be seen", AnswerMode.PRIVATE);

    private final ProgressView showing;

    ViewProgressCommand(ProgressView showing) {
        this.showing = showing;
    }

    @Override
    public UserCommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, TargetUser target) {
        Subject whose = new Subject(target.id(), Optional.of(target.name()));
        return Reply.of(showing.to(request, whose, Optional.empty()));
    }
}
