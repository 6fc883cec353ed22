package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Select;
import java.io.IOException;
import java.util.OptionalInt;

/** Writes cards as Discord's Components V2, with the ids of the commands that they mention. */
public final class CardRenderer {
    private static final int ACTION_ROW = 1;
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int SECTION = 9;
    private static final int TEXT_DISPLAY = 10;
    private static final int MEDIA_GALLERY = 12;
    private static final int FILE = 13;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;
    private static final int LINK_STYLE = 5;

    private final CommandIds commandIds;

    CardRenderer(CommandIds commandIds) {
        this.commandIds = commandIds;
    }

    /** Writes the field {@code components} of a message that shows this card. */
    public void write(JsonGenerator json, Card card) throws IOException {
        write(json, card, OptionalInt.empty());
    }

    /** Writes the field {@code components} of a message that shows this card; the outermost one has this id, if any. */
    void write(JsonGenerator json, Card card, OptionalInt id) throws IOException {
        json.writeArrayFieldStart("components");
        begin(json, CONTAINER);
        if (id.isPresent()) {
            json.writeNumberField("id", id.getAsInt());
        }
        json.writeNumberField("accent_color", color(card.tone()));
        json.writeArrayFieldStart("components");
        for (Card.Block block : card.blocks()) {
            block(json, block);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Begins a component; the caller ends it. */
    static void begin(JsonGenerator json, int type) throws IOException {
        json.writeStartObject();
        json.writeNumberField("type", type);
    }

    private static int color(Card.Tone tone) {
        return switch (tone) {
            case NEUTRAL -> 0x5B8DEF;
            case SUCCESS -> 0x3BA55D;
            case WARNING -> 0xE0A030;
        };
    }

    private void block(JsonGenerator json, Card.Block block) throws IOException {
        if (block instanceof Card.TextDisplay text) {
            text(json, text.markdown());
        } else if (block instanceof Card.ActionRow row) {
            buttons(json, row);
        } else if (block instanceof Card.SelectRow row) {
            begin(json, ACTION_ROW);
            json.writeArrayFieldStart("components");
            select(json, row.select().id().encoded(), row.select());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } else if (block instanceof Card.Section section) {
            section(json, section);
        } else if (block instanceof CardFile file) {
            file(json, file);
        } else {
            begin(json, SEPARATOR);
            json.writeBooleanField("divider", true);
            json.writeNumberField("spacing", 1);
            json.writeEndObject();
        }
    }

    private void text(JsonGenerator json, String markdown) throws IOException {
        begin(json, TEXT_DISPLAY);
        json.writeStringField("content", CommandMention.withIds(markdown, commandIds::of));
        json.writeEndObject();
    }

    private static void buttons(JsonGenerator json, Card.ActionRow row) throws IOException {
        begin(json, ACTION_ROW);
        json.writeArrayFieldStart("components");
        for (Button button : row.buttons()) {
            button(json, button);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void section(JsonGenerator json, Card.Section section) throws IOException {
        begin(json, SECTION);
        json.writeArrayFieldStart("components");
        text(json, section.markdown());
        json.writeEndArray();
        json.writeFieldName("accessory");
        button(json, section.button());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, CardFile file) throws IOException {
        if (file instanceof CardFile.Picture picture) {
            begin(json, MEDIA_GALLERY);
            json.writeArrayFieldStart("items");
            json.writeStartObject();
            reference(json, "media", file);
            json.writeStringField("description", picture.description());
            json.writeEndObject();
            json.writeEndArray();
        } else {
            begin(json, FILE);
            reference(json, "file", file);
        }
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String field, CardFile file) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("url", FileUpload.reference(file));
        json.writeEndObject();
    }

    private static void button(JsonGenerator json, Button button) throws IOException {
        begin(json, BUTTON);
        json.writeStringField("label", button.label());
        if (button instanceof Button.Link link) {
            json.writeNumberField("style", LINK_STYLE);
            json.writeStringField("url", link.url().toString());
        } else {
            Button.Interactive interactive = (Button.Interactive) button;
            json.writeNumberField("style", style(interactive.style()));
            json.writeStringField("custom_id", interactive.id().encoded());
            if (interactive.disabled()) {
                json.writeBooleanField("disabled", true);
            }
        }
        json.writeEndObject();
    }

    private static int style(Button.Style style) {
        return switch (style) {
            case PRIMARY -> 1;
            case SECONDARY -> 2;
            case SUCCESS -> 3;
            case DANGER -> 4;
        };
    }

    /** Begins the select of a card or a modal; the caller ends it. */
    static void select(JsonGenerator json, String customId, Select select) throws IOException {
        begin(json, STRING_SELECT);
        json.writeStringField("custom_id", customId);
        json.writeStringField("placeholder", select.placeholder());
        json.writeNumberField("min_values", select.min());
        json.writeNumberField("max_values", select.max());
        json.writeArrayFieldStart("options");
        for (Select.Entry entry : select.entries()) {
            json.writeStartObject();
            json.writeStringField("label", entry.label());
            json.writeStringField("value", entry.value());
            json.writeBooleanField("default", entry.chosen());
            if (entry.description().isPresent()) {
                json.writeStringField("description", entry.description().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
