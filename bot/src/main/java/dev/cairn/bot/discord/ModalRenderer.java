package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.ImmutableComponentData;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;

/** Draws our forms as Discord's modals, each field under a label. */
public final class ModalRenderer {
    private static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final int ONE_LINE = 1;

    private ModalRenderer() {}

    public static InteractionApplicationCommandCallbackData render(Modal modal) {
        return InteractionApplicationCommandCallbackData.builder()
                .customId(modal.id().encoded())
                .title(modal.title())
                .components(modal.fields().stream()
                        .map(field -> field(modal, field))
                        .toList())
                .build();
    }

    private static ComponentData field(Modal modal, Modal.Field field) {
        ImmutableComponentData.Builder label =
                CardRenderer.component(LABEL).labelOrNull(field.label()).component(input(modal, field));
        field.hint().ifPresent(label::descriptionOrNull);
        return label.build();
    }

    private static ComponentData input(Modal modal, Modal.Field field) {
        if (field instanceof Modal.Line line) {
            return CardRenderer.component(TEXT_INPUT)
                    .customId(line.name())
                    .style(ONE_LINE)
                    .minLength(1)
                    .maxLength(line.maxLength())
                    .required(true)
                    .build();
        }
        Select select = Select.one(modal.id(), "Pick one", ((Modal.Pick) field).entries());
        return CardRenderer.select(field.name(), select).required(true).build();
    }
}
