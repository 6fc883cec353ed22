package dev.cairn.bot.features.library;

import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.PlainName;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import java.util.List;
import java.util.Optional;

/**
 * Handles what moderators decide. Each press needs Manage Messages in the moderators' channel, as Discord says with the press itself,
 * and decides the question that the card asks, not a later one.
 */
final class ReviewActions {
    static final String APPROVE = "library.approve";
    static final String AMEND = "library.amend";
    static final String AMENDED = "library.amended";
    static final String DECLINE = "library.decline";
    static final String DECLINED = "library.declined";

    private static final String REASON = "reason";
    private static final int MAX_REASON_LENGTH = 200;

    private final LibraryStore store;
    private final Servers servers;
    private final TopicGuess topics;
    private final LibraryCards cards;

    ReviewActions(LibraryStore store, Servers servers, TopicGuess topics, LibraryCards cards) {
        this.store = store;
        this.servers = servers;
        this.topics = topics;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(
                Action.updating(
                        APPROVE,
                        press -> decided(
                                press, new ReviewDecision.Keep(press.request().at()))),
                Action.of(AMEND, AnswerMode.MODAL, this::amend),
                Action.updating(AMENDED, this::amended),
                Action.of(DECLINE, AnswerMode.MODAL, this::decline),
                Action.updating(DECLINED, this::declined));
    }

    private LibraryServer requireModerator(ComponentPress press) {
        LibraryServer here = LibraryServer.of(press.request());
        Optional<ChannelId> channel = servers.of(here.id()).moderatorsIn();
        if (channel.filter(here.channel()::equals).isEmpty()) {
            throw new UserError(ReviewCopy.text(copy -> copy.decidedElsewhere(channel)));
        }
        if (!here.may(Permission.MANAGE_MESSAGES)) {
            throw new UserError(ReviewCopy.text(ReviewCopy::needsManageMessages));
        }
        return here;
    }

    /** The entry about which the card asks. @throws UserError if that is settled */
    private LibraryEntry asked(ComponentPress press) {
        LibraryServer here = requireModerator(press);
        long review = LibraryActions.entryId(press.argument(1)).value();
        return store.find(here.id(), LibraryActions.entryId(press.argument(0)))
                .filter(entry -> entry.reviews() == review)
                .orElseThrow(ReviewActions::settled);
    }

    private static UserError settled() {
        return new UserError(ReviewCopy.text(ReviewCopy::alreadyDecided));
    }

    private Card decided(ComponentPress press, ReviewDecision decision) {
        LibraryEntry asked = asked(press);
        LibraryEntry entry = store.decide(asked.server(), asked.id(), asked.reviews(), decision)
                .orElseThrow(ReviewActions::settled);
        ReviewCopy copy = ReviewCopy.in(press.request().locale());
        return cards.says(
                entry.state() == EntryState.KEPT
                        ? copy.approvedBy(entry, press.learner())
                        : copy.declinedBy(entry, press.learner()));
    }

    private Reply amend(ComponentPress press) {
        LibraryEntry entry = asked(press);
        LibraryCopy copy = LibraryCopy.in(press.request().locale());
        return new Reply.Form(LibraryActions.form(ReviewCards.id(AMENDED, entry), copy, entry, cards.topic(entry)));
    }

    private Card amended(ComponentPress press) {
        requireModerator(press);
        return decided(
                press,
                new ReviewDecision.KeepEdited(
                        LibraryActions.title(press),
                        LibraryActions.topic(topics, press),
                        press.request().at()));
    }

    private Reply decline(ComponentPress press) {
        LibraryEntry entry = asked(press);
        ReviewCopy copy = ReviewCopy.in(press.request().locale());
        return new Reply.Form(new Modal(
                ReviewCards.id(DECLINED, entry),
                copy.declineTitle(),
                List.of(new Modal.TextField(REASON, copy.reasonField(), Optional.empty(), MAX_REASON_LENGTH))));
    }

    private Card declined(ComponentPress press) {
        requireModerator(press);
        String reason = PlainName.line(press.field(REASON))
                .orElseThrow(() -> new UserError(ReviewCopy.text(ReviewCopy::needsReason)));
        return decided(press, new ReviewDecision.Decline(reason, press.request().at()));
    }
}
