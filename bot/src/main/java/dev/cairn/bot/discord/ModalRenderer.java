package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Modal;
import dev.cairn.bot.interaction.Select;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.ImmutableComponentData;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;

/** Draws our forms as Discord's modals, each field under a label. */
final class ModalRenderer {
    private static final int LABEL = 18;

    private ModalRenderer() {}

    static InteractionApplicationCommandCallbackData render(Modal modal) {
        return InteractionApplicationCommandCallbackData.builder()
                .customId(modal.id().encoded())
                .title(modal.title())
                .components(modal.fields().stream()
                        .map(field -> field(modal, field))
                        .toList())
                .build();
    }

    private static ComponentData field(Modal modal, Modal.Pick field) {
        Select select = Select.one(modal.id(), "Pick one", field.entries());
        ImmutableComponentData.Builder label = CardRenderer.component(LABEL)
                .labelOrNull(field.label())
                .component(
                        CardRenderer.select(field.name(), select).required(true).build());
        field.hint().ifPresent(label::descriptionOrNull);
        return label.build();
    }
}
