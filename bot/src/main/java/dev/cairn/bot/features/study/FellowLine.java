package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds to the card of a unit to study, however one came to it, how many others here are on it. */
final class FellowLine {
    /** The first row of the card of a unit to study has one of these buttons beside the one that finishes it. */
    private static final Set<String> TOGGLES = Set.of(StudyActions.MORE, StudyActions.SHOW);

    private final UnitFinder units;
    private final FellowNote note;

    FellowLine(UnitFinder units, FellowNote note) {
        this.units = units;
        this.note = note;
    }

    /** The same action, with the line on the cards it draws. */
    Action on(Action action) {
        return Action.of(action.name(), action.answer(), press -> on(press.request(), action.handle(press)));
    }

    Reply on(Request request, Reply reply) {
        return reply instanceof Reply.Message message ? message.withCard(on(request, message.card())) : reply;
    }

    private Card on(Request request, Card card) {
        return unit(card)
                .flatMap(unit -> note.of(request, List.of(unit)))
                .map(line -> beforeButtons(card, line))
                .orElse(card);
    }

    private Optional<Unit> unit(Card card) {
        List<CustomId> ids = firstRow(card).map(Card.ActionRow::ids).orElse(List.of());
        return ids.stream().anyMatch(id -> TOGGLES.contains(id.action()))
                ? ids.stream()
                        .filter(id -> id.action().equals(StudyActions.DONE))
                        .findFirst()
                        .map(id -> units.byButton(id.arguments().get(0)))
                : Optional.empty();
    }

    private static Optional<Card.ActionRow> firstRow(Card card) {
        return card.blocks().stream()
                .filter(Card.ActionRow.class::isInstance)
                .map(Card.ActionRow.class::cast)
                .findFirst();
    }

    private static Card beforeButtons(Card card, String line) {
        List<Card.Block> blocks = new ArrayList<>(card.blocks());
        firstRow(card).ifPresent(row -> blocks.add(blocks.indexOf(row), new Card.TextDisplay(line)));
        return new Card(card.tone(), blocks);
    }
}
