package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ProgressLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /undo}: takes back the last change, and the one before it when repeated. Asks first about one made long ago. */
final class UndoCommand implements Command {
    private static final Duration UNDONE_AT_ONCE = Duration.ofHours(1);
    private static final CommandSpec SPEC =
            CommandSpec.of("undo", UndoCopy.text(UndoCopy::undoCommand), AnswerMode.PRIVATE);

    private final ProgressLedger ledger;
    private final UndoCard card;
    private final List<OwnWayBack> others;

    UndoCommand(ProgressLedger ledger, UndoCard card, List<OwnWayBack> others) {
        this.ledger = ledger;
        this.card = card;
        this.others = List.copyOf(others);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<OwnWayBack.Latest> own = others.stream()
                .flatMap(other -> other.of(request.learner()).stream())
                .max(Comparator.comparing(OwnWayBack.Latest::at));
        Instant earliest = request.at().minus(UNDONE_AT_ONCE);
        ChangeOutcome.OfUndo outcome = ledger.undo(
                ChangeOrigin.of(request),
                change -> !change.at().isBefore(earliest)
                        && own.filter(latest -> latest.at().isAfter(change.at()))
                                .isEmpty());
        return Reply.of(answer(request, outcome, own));
    }

    private Card answer(Request request, ChangeOutcome.OfUndo outcome, Optional<OwnWayBack.Latest> own) {
        if (outcome instanceof ChangeOutcome.Undone undone) {
            return card.undone(request, undone);
        }
        if (outcome instanceof ChangeOutcome.NotAgreed asked) {
            return own.filter(latest -> latest.at().isAfter(asked.latest().at()))
                    .map(latest -> card.askAfter(request, latest, asked.latest()))
                    .orElseGet(() -> card.ask(request, asked.latest()));
        }
        return card.message(
                request,
                copy -> own.map(latest -> latest.words().in(request.locale())).orElseGet(copy::nothingToUndo));
    }
}
