package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.Locale;

/** Draws what moderators are asked about entries. */
record ReviewCards(LibraryCards cards) {
    /** Asks about an entry, in a channel, where anybody may press who may decide. */
    Card ask(LibraryEntry entry, Locale locale) {
        LibraryCopy buttons = LibraryCopy.in(locale);
        ReviewCopy copy = ReviewCopy.in(locale);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.review(entry, cards.topic(entry), LibraryService.doubt(entry.link())))
                .buttons(
                        Button.success(copy.approveButton(), id(ReviewActions.APPROVE, entry)),
                        Button.secondary(buttons.editButton(), id(ReviewActions.AMEND, entry)),
                        Button.danger(copy.declineButton(), id(ReviewActions.DECLINE, entry)),
                        new Button.Link(buttons.openButton(), entry.url()))
                .build();
    }

    static CustomId id(String action, LibraryEntry entry) {
        return CustomId.forAnyone(action, Long.toString(entry.id().value()), Long.toString(entry.reviews()));
    }
}
