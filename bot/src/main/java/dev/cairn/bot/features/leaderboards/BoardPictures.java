package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CustomId;

/** Draws the top ten of a board as a picture. */
final class BoardPictures {
    private static final int MAX_DESCRIPTION_LENGTH = 1_000;

    private final DrawingLimit limit;
    private final BoardPictureRenderer renderer = new BoardPictureRenderer();

    BoardPictures(DrawingLimit limit) {
        this.limit = limit;
    }

    /** Who sees a picture. */
    enum Use {
        PRIVATE,
        SHARED
    }

    /**
     * Draws the card with the picture of a board that has lines.
     *
     * @throws UserError if too many pictures are being drawn
     */
    Card card(Viewer viewer, BoardView view, Use use) {
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        BoardPicture picture = picture(copy, view);
        byte[] png = limit.draw(() -> renderer.render(picture, copy.someone()))
                .orElseThrow(() -> new UserError(LeaderboardCopy.text(LeaderboardCopy::tooManyPictures)));
        return Card.in(Card.Tone.NEUTRAL)
                .picture(png, Clip.to(MAX_DESCRIPTION_LENGTH, copy.description(picture)))
                .buttons(use == Use.SHARED ? LeaderboardCards.mine(copy, view) : share(copy, viewer, view))
                .build();
    }

    private static Button share(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        CustomId id = CustomId.forOwner(
                LeaderboardActions.SHARE_PICTURE,
                viewer.id(),
                BoardChoice.metricValue(view.board().metric()),
                view.board().period().key());
        return Button.secondary(copy.share(), id);
    }

    private static BoardPicture picture(LeaderboardCopy copy, BoardView view) {
        double most = view.lines().get(0).amount();
        return new BoardPicture(
                copy.title(view.board(), view.day()),
                copy.dates(view.board().period()),
                view.lines().stream()
                        .map(line -> new BoardPicture.Row(
                                line.rank(),
                                line.name(),
                                copy.amount(view.board().metric(), line.amount()),
                                line.amount() / most))
                        .toList());
    }
}
