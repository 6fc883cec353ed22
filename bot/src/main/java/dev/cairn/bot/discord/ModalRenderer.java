package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.ImmutableComponentData;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;

/** Renders modals, each field in a label component. */
public final class ModalRenderer {
    private static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final int SHORT_STYLE = 1;

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
        if (field instanceof Modal.TextField text) {
            ImmutableComponentData.Builder line = CardRenderer.component(TEXT_INPUT)
                    .customId(text.name())
                    .style(SHORT_STYLE)
                    .minLength(text.required() ? 1 : 0)
                    .maxLength(text.maxLength())
                    .required(text.required());
            text.value().ifPresent(line::value);
            return line.build();
        }
        Modal.SelectField select = (Modal.SelectField) field;
        Select rendered = Select.one(modal.id(), select.placeholder(), select.entries());
        return CardRenderer.select(select.name(), rendered).required(true).build();
    }
}
