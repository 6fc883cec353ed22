package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.Optional;

/** "View progress" in a person's menu: does the same as {@code /progress member}. */
final class ViewProgressCommand implements UserCommand {
    private static final UserCommandSpec SPEC = new UserCommandSpec(
            "View progress", ProgressViewCopy.text(ProgressViewCopy::viewProgressDescription), AnswerMode.PRIVATE);

    private final ProgressView progressView;

    ViewProgressCommand(ProgressView progressView) {
        this.progressView = progressView;
    }

    @Override
    public UserCommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, TargetUser target) {
        Subject subject = new Subject(target.id(), Optional.of(target.name()));
        return Reply.of(progressView.card(request, subject, Optional.empty()));
    }
}
