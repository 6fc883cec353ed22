package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Target;
import dev.cairn.bot.interaction.UserMenu;
import dev.cairn.bot.interaction.UserMenuSpec;
import java.util.Optional;

/** "View progress" in the menu of a person: the same as {@code /progress member}. */
final class ViewProgressMenu implements UserMenu {
    private static final UserMenuSpec SPEC =
            new UserMenuSpec("View progress", "How far they have come, if they let it be seen", AnswerMode.PRIVATE);

    private final Showing showing;

    ViewProgressMenu(Showing showing) {
        this.showing = showing;
    }

    @Override
    public UserMenuSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Target target) {
        Someone whose = new Someone(target.id(), Optional.of(target.name()));
        return Reply.of(showing.to(request, whose, Optional.empty()));
    }
}
