package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import java.io.IOException;

/** Writes modals, each field in a label component. */
public final class ModalRenderer {
    private static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final int SHORT_STYLE = 1;

    private ModalRenderer() {}

    /** Writes the modal's fields into the object that has begun. */
    public static void write(JsonGenerator json, Modal modal) throws IOException {
        json.writeStringField("custom_id", modal.id().encoded());
        json.writeStringField("title", modal.title());
        json.writeArrayFieldStart("components");
        for (Modal.Field field : modal.fields()) {
            CardRenderer.begin(json, LABEL);
            json.writeStringField("label", field.label());
            if (field.hint().isPresent()) {
                json.writeStringField("description", field.hint().get());
            }
            json.writeFieldName("component");
            input(json, modal, field);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void input(JsonGenerator json, Modal modal, Modal.Field field) throws IOException {
        if (field instanceof Modal.TextField text) {
            CardRenderer.begin(json, TEXT_INPUT);
            json.writeStringField("custom_id", text.name());
            json.writeNumberField("style", SHORT_STYLE);
            json.writeNumberField("min_length", text.required() ? 1 : 0);
            json.writeNumberField("max_length", text.maxLength());
            json.writeBooleanField("required", text.required());
            if (text.value().isPresent()) {
                json.writeStringField("value", text.value().get());
            }
        } else {
            Modal.SelectField select = (Modal.SelectField) field;
            CardRenderer.select(json, select.name(), Select.one(modal.id(), select.placeholder(), select.entries()));
            json.writeBooleanField("required", true);
        }
        json.writeEndObject();
    }
}
