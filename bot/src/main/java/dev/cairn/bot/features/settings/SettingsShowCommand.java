package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /settings show}: shows all settings, with menus to change them. */
final class SettingsShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP, "show", SettingsCopy.text(SettingsCopy::showDescription), AnswerMode.PRIVATE);

    private final SettingsCard card;

    SettingsShowCommand(SettingsCard card) {
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(card.all(request));
    }
}
