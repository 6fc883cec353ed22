package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.links.LinkProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What moderators read when they are asked about links. */
interface ReviewCopy {
    static ReviewCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishReviewCopy();
        };
    }

    static Text text(Function<ReviewCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Asks moderators about an entry. */
    String review(LibraryEntry entry, Optional<String> topic, Optional<LinkProblem> problem);

    String approvedBy(LibraryEntry entry, LearnerId moderator);

    String declinedBy(LibraryEntry entry, LearnerId moderator);

    String alreadyDecided();

    String needsManageMessages();

    String decidedElsewhere(Optional<ChannelId> channel);

    String approveButton();

    String declineButton();

    String declineTitle();

    String reasonField();

    String needsReason();
}
