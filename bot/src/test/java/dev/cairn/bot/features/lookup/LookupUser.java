package dev.cairn.bot.features.lookup;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.testkit.CardLimits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person who uses commands, buttons and selects, and checks each card against Discord's limits. */
record LookupUser(LookupExtension lookup, long number) {
    Card uses(String command, String option, String value) {
        return uses(command, Map.of(option, value));
    }

    Card uses(String command, Map<String, Object> options) {
        return card(command(command).handle(request(), new Options(options)));
    }

    /** Uses a command that is refused, and returns the words of the refusal. */
    String refusal(String command, Map<String, Object> options) {
        try {
            throw new AssertionError("answered: " + text(uses(command, options)));
        } catch (UserError refused) {
            return refused.markdown(Locale.ENGLISH);
        }
    }

    List<String> suggested(String command, String option, String typed) {
        return choices(command, option, typed).stream().map(Choice::name).toList();
    }

    List<Choice> choices(String command, String option, String typed) {
        return command(command).suggest(request(), option, new Options(Map.of(option, typed)));
    }

    Card presses(Card card, String label) {
        return presses(buttons(card)
                .filter(button -> button.label().equals(label))
                .flatMap(button -> Button.idOf(button).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + text(card))));
    }

    Card presses(CustomId id) {
        return card(action(id).handle(new ComponentPress(request(), id.arguments(), List.of(), Map.of())));
    }

    /** Chooses an entry of the card's first select by its label and the beginning of its description. */
    Card chooses(Card card, String label, String description) {
        Select select = select(card);
        return chooses(
                select.id(),
                select.entries().stream()
                        .filter(entry -> entry.label().equals(label)
                                && entry.description().orElse("").startsWith(description))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + label + " in " + select.entries()))
                        .value());
    }

    Card chooses(CustomId select, String value) {
        return card(action(select).handle(new ComponentPress(request(), select.arguments(), List.of(value), Map.of())));
    }

    LearnerId id() {
        return new LearnerId(number);
    }

    private Request request() {
        return new Request(
                new InteractionId(lookup.nextNumber()),
                new Invoker(id(), "Grace"),
                Locale.ENGLISH,
                new InteractionContext.Private(),
                LookupExtension.NOON);
    }

    private Command command(String name) {
        return lookup.catalog().command(name).orElseThrow();
    }

    private Action action(CustomId id) {
        return lookup.catalog().action(id.action()).orElseThrow();
    }

    private static Card card(Reply reply) {
        Card card = ((Reply.Message) reply).card();
        CardLimits.assertWithinLimits(card);
        return card;
    }

    /** The text of a card as people read it. */
    static String text(Card card) {
        return markdown(card).replaceAll("\\\\(\\p{Punct})", "$1").replaceAll("<(/[a-z ]+):\\d+>", "$1");
    }

    /** The text of a card as it is sent, with Markdown escapes. */
    static String markdown(Card card) {
        return card.blocks().stream()
                .map(block -> block instanceof Card.TextDisplay text
                        ? text.markdown()
                        : block instanceof Card.Section section ? section.markdown() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static Stream<Button> buttons(Card card) {
        return card.blocks().stream()
                .flatMap(block -> block instanceof Card.ActionRow row ? row.buttons().stream() : Stream.empty());
    }

    /** The labels of the buttons that can be pressed. */
    static List<String> labels(Card card) {
        return buttons(card)
                .filter(button -> !(button instanceof Button.Interactive interactive && interactive.disabled()))
                .map(Button::label)
                .toList();
    }

    static Select select(Card card) {
        return card.blocks().stream()
                .flatMap(block -> block instanceof Card.SelectRow row ? Stream.of(row.select()) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no select on " + text(card)));
    }
}
