package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Select;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.ImmutableComponentData;
import discord4j.discordjson.json.ImmutableSelectOptionData;
import discord4j.discordjson.json.MediaGalleryItemData;
import discord4j.discordjson.json.SelectOptionData;
import discord4j.discordjson.json.UnfurledMediaItemData;
import discord4j.discordjson.possible.Possible;
import java.util.List;

/** Renders cards as Discord's Components V2, with the ids of the commands that they mention. */
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

    /** The components of a message that shows this card. */
    public List<ComponentData> render(Card card) {
        return List.of(container(card).build());
    }

    /** The components of a message that shows this card; the outermost one has this id. */
    List<ComponentData> render(Card card, int id) {
        return List.of(container(card).id(id).build());
    }

    private ImmutableComponentData.Builder container(Card card) {
        return component(CONTAINER)
                .accentColorOrNull(color(card.tone()))
                .components(card.blocks().stream().map(this::block).toList());
    }

    /** The select component of a card or a modal. */
    static ImmutableComponentData.Builder select(String customId, Select select) {
        return component(STRING_SELECT)
                .customId(customId)
                .placeholder(select.placeholder())
                .minValues(select.min())
                .maxValues(select.max())
                .options(select.entries().stream().map(CardRenderer::entry).toList());
    }

    static ImmutableComponentData.Builder component(int type) {
        return ComponentData.builder().type(type);
    }

    private static int color(Card.Tone tone) {
        return switch (tone) {
            case NEUTRAL -> 0x5B8DEF;
            case SUCCESS -> 0x3BA55D;
            case WARNING -> 0xE0A030;
        };
    }

    private ComponentData block(Card.Block block) {
        if (block instanceof Card.TextDisplay text) {
            return text(text.markdown());
        }
        if (block instanceof Card.ActionRow row) {
            return component(ACTION_ROW)
                    .components(row.buttons().stream().map(CardRenderer::button).toList())
                    .build();
        }
        if (block instanceof Card.SelectRow row) {
            return component(ACTION_ROW)
                    .components(
                            select(row.select().id().encoded(), row.select()).build())
                    .build();
        }
        if (block instanceof Card.Section section) {
            return component(SECTION)
                    .components(text(section.markdown()))
                    .accessory(button(section.button()))
                    .build();
        }
        if (block instanceof CardFile.Picture picture) {
            return component(MEDIA_GALLERY)
                    .items(MediaGalleryItemData.builder()
                            .media(UnfurledMediaItemData.builder()
                                    .url(FileUpload.reference(picture))
                                    .build())
                            .descriptionOrNull(picture.description())
                            .build())
                    .build();
        }
        if (block instanceof CardFile.Document document) {
            return component(FILE)
                    .file(UnfurledMediaItemData.builder()
                            .url(FileUpload.reference(document))
                            .build())
                    .build();
        }
        return component(SEPARATOR).divider(true).spacing(1).build();
    }

    private ComponentData text(String markdown) {
        return component(TEXT_DISPLAY)
                .content(CommandMention.withIds(markdown, commandIds::of))
                .build();
    }

    private static ComponentData button(Button button) {
        ImmutableComponentData.Builder drawn = component(BUTTON).labelOrNull(button.label());
        if (button instanceof Button.Link link) {
            return drawn.style(LINK_STYLE).url(link.url().toString()).build();
        }
        Button.Interactive interactive = (Button.Interactive) button;
        return drawn.style(style(interactive.style()))
                .customId(interactive.id().encoded())
                .disabled(interactive.disabled() ? Possible.of(true) : Possible.absent())
                .build();
    }

    private static int style(Button.Style style) {
        return switch (style) {
            case PRIMARY -> 1;
            case SECONDARY -> 2;
            case SUCCESS -> 3;
            case DANGER -> 4;
        };
    }

    private static SelectOptionData entry(Select.Entry entry) {
        ImmutableSelectOptionData.Builder drawn = SelectOptionData.builder()
                .label(entry.label())
                .value(entry.value())
                .isDefault(entry.chosen());
        entry.description().ifPresent(drawn::description);
        return drawn.build();
    }
}
