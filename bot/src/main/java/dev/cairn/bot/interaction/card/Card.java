package dev.cairn.bot.interaction.card;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message: blocks from top to bottom beside a bar in the tone's color.
 *
 * @param blocks at most 4,000 characters of text in all and 40 components, counting nested ones, and no
 *     two with the same custom id: Discord's limits; one picture or file at most
 */
public record Card(Tone tone, List<Block> blocks) {
    /** Discord's limit for the text of one message, in UTF-16 units. */
    public static final int MAX_TEXT_LENGTH = 4_000;

    /** Leaves room for what may be put above a finished card, such as notices. */
    private static final int MAX_SHORTENED_LENGTH = 3_400;

    /** Stands in for lines that were left out. */
    private static final String OMISSION = "\n…";

    /** Discord's limit for the components of one message, nested ones counted too. */
    public static final int MAX_COMPONENTS = 40;

    public Card {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a card without blocks");
        }
        int text = 0;
        int components = 1;
        int files = 0;
        for (Block block : blocks) {
            text += block.textLength();
            components += block.components();
            files += block instanceof CardFile ? 1 : 0;
        }
        if (text > MAX_TEXT_LENGTH || components > MAX_COMPONENTS) {
            throw new IllegalArgumentException(text + " characters, " + components + " components in a card");
        }
        if (files > 1) {
            throw new IllegalArgumentException("more than one picture or file in a card");
        }
        requireDistinctIds(blocks);
    }

    private static void requireDistinctIds(List<Block> blocks) {
        Set<CustomId> ids = new HashSet<>();
        for (Block block : blocks) {
            for (CustomId id : block.ids()) {
                if (!ids.add(id)) {
                    throw new IllegalArgumentException("a custom id more than once in a card: " + id.encoded());
                }
            }
        }
    }

    /** The mood of a card, which its bar's color shows. */
    public enum Tone {
        NEUTRAL,
        SUCCESS,
        WARNING
    }

    /** One part of a card. */
    public sealed interface Block permits TextDisplay, Separator, ActionRow, SelectRow, Section, CardFile {
        /** Its text's length in UTF-16 units, which counts towards the message's limit. */
        default int textLength() {
            return 0;
        }

        /** The number of Discord components it is rendered as. */
        int components();

        /** The custom ids of its buttons and selects. */
        default List<CustomId> ids() {
            return List.of();
        }
    }

    /** Markdown text. What people wrote in it must have been escaped with {@link Markdown#escape}. */
    public record TextDisplay(String markdown) implements Block {
        public TextDisplay {
            requireText(markdown);
        }

        @Override
        public int textLength() {
            return markdown.length();
        }

        @Override
        public int components() {
            return 1;
        }
    }

    /** A thin line between two blocks. */
    public record Separator() implements Block {
        @Override
        public int components() {
            return 1;
        }
    }

    /** One to five buttons side by side. */
    public record ActionRow(List<Button> buttons) implements Block {
        public ActionRow {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty() || buttons.size() > 5) {
                throw new IllegalArgumentException(buttons.size() + " buttons in a row");
            }
        }

        @Override
        public int components() {
            return 1 + buttons.size();
        }

        @Override
        public List<CustomId> ids() {
            return buttons.stream()
                    .flatMap(button -> Button.idOf(button).stream())
                    .toList();
        }
    }

    /** A select over the full width. */
    public record SelectRow(Select select) implements Block {
        @Override
        public int components() {
            return 2;
        }

        @Override
        public List<CustomId> ids() {
            return List.of(select.id());
        }
    }

    /** Text with a button on its right. */
    public record Section(String markdown, Button button) implements Block {
        public Section {
            requireText(markdown);
        }

        @Override
        public int textLength() {
            return markdown.length();
        }

        @Override
        public int components() {
            return 3;
        }

        @Override
        public List<CustomId> ids() {
            return Button.idOf(button).stream().toList();
        }
    }

    /** The card's picture, if it has one. */
    public Optional<CardFile.Picture> picture() {
        return file().filter(CardFile.Picture.class::isInstance).map(CardFile.Picture.class::cast);
    }

    /** The card's picture or file, if it has one. */
    public Optional<CardFile> file() {
        return blocks.stream()
                .filter(CardFile.class::isInstance)
                .map(CardFile.class::cast)
                .findFirst();
    }

    /** The same card with one more row of buttons at its end; the card itself if there is no room for that. */
    public Card withRow(Button... buttons) {
        Block row = new ActionRow(List.of(buttons));
        int used = 1 + blocks.stream().mapToInt(Block::components).sum();
        return used + row.components() > MAX_COMPONENTS
                ? this
                : new Card(tone, Stream.concat(blocks.stream(), Stream.of(row)).toList());
    }

    static void requireText(String markdown) {
        if (markdown.isBlank()) {
            throw new IllegalArgumentException("a blank text in a card");
        }
    }

    public static Builder in(Tone tone) {
        return new Builder(tone);
    }

    /** Builds a card from top to bottom. */
    public static final class Builder {
        private final Tone tone;
        private final List<Block> blocks = new ArrayList<>();
        private final Deque<Integer> shortenable = new ArrayDeque<>();

        private Builder(Tone tone) {
            this.tone = tone;
        }

        public Builder text(String markdown) {
            blocks.add(new TextDisplay(markdown));
            return this;
        }

        /**
         * Adds text that gives way if the card is too long for Discord: it loses lines from its end, the last such text
         * first. Every line must be complete Markdown by itself.
         */
        public Builder shortenable(String markdown) {
            shortenable.push(blocks.size());
            return text(markdown);
        }

        public Builder separator() {
            blocks.add(new Separator());
            return this;
        }

        public Builder buttons(Button... buttons) {
            return buttons(List.of(buttons));
        }

        /** Adds a row of buttons; adds nothing if the list is empty. */
        public Builder buttons(List<Button> buttons) {
            if (!buttons.isEmpty()) {
                blocks.add(new ActionRow(buttons));
            }
            return this;
        }

        public Builder select(Select select) {
            blocks.add(new SelectRow(select));
            return this;
        }

        public Builder section(String markdown, Button button) {
            blocks.add(new Section(markdown, button));
            return this;
        }

        public Builder link(String markdown, String label, URI url) {
            return section(markdown, new Button.Link(label, url));
        }

        public Builder picture(byte[] png, String description) {
            blocks.add(new CardFile.Picture(png, description));
            return this;
        }

        public Builder file(CardFile.Document document) {
            blocks.add(document);
            return this;
        }

        public Card build() {
            int excess = blocks.stream().mapToInt(Block::textLength).sum() - MAX_SHORTENED_LENGTH;
            while (excess > 0 && !shortenable.isEmpty()) {
                int index = shortenable.pop();
                int before = blocks.get(index).textLength();
                String shorter = withoutLastLines(((TextDisplay) blocks.get(index)).markdown(), before - excess);
                blocks.set(index, new TextDisplay(shorter));
                excess -= before - shorter.length();
            }
            return new Card(tone, blocks);
        }

        private static String withoutLastLines(String markdown, int room) {
            int end = markdown.lastIndexOf('\n', room - OMISSION.length());
            return end < 0 ? OMISSION.strip() : markdown.substring(0, end) + OMISSION;
        }
    }
}
