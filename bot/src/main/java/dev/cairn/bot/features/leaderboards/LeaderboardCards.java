package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Draws boards. */
final class LeaderboardCards {
    /** Stands before the number of the group whose members are compared, in a custom id. */
    static final String GROUP_SEPARATOR = "~";

    private static final String GAP = "⋯";

    /** Draws a learner's own view, with everything they can do there. */
    Card own(Request request, BoardView view, Optional<String> note) {
        return own(request, view, note, List.of());
    }

    /** Draws a manager's view after they have taken a learner off. */
    Card taken(Request request, BoardView view, LearnerId learner, String note) {
        Viewer viewer = request.viewer();
        CustomId putBack =
                id(LeaderboardActions.PUT_BACK, viewer, view, Integer.toString(view.page()), encode(learner));
        String label = LeaderboardCopy.in(viewer.locale()).putBack();
        return own(request, view, Optional.of(note), List.of(Button.secondary(label, putBack)));
    }

    private Card own(Request request, BoardView view, Optional<String> note, List<Button> noteButtons) {
        Viewer viewer = request.viewer();
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        if (note.isPresent()) {
            card.text(note.get()).buttons(noteButtons).separator();
        }
        card.text(board(copy, view, Optional.of(viewer.id())));
        remark(copy, view).ifPresent(card::text);
        if (view.unlisted() > 0) {
            card.text(copy.unlisted(view.unlisted()));
        }
        List<Button> paging = paging(copy, viewer, view);
        if (view.listing() == Listing.NOT_ASKED) {
            card.buttons(paging).separator().text(copy.ask()).buttons(listing(copy, viewer, view));
        } else {
            List<Button> together = new ArrayList<>(paging);
            together.addAll(listing(copy, viewer, view));
            card.buttons(together);
        }
        card.select(otherBoards(copy, viewer, view));
        if (Leaderboards.isManager(request) && !view.named().isEmpty()) {
            card.select(takeOff(copy, viewer, view));
        }
        return card.build();
    }

    /** Draws the top ten for everybody in a channel. */
    Card shared(Viewer viewer, BoardView view) {
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(board(copy, view, Optional.empty()))
                .buttons(mine(copy, view))
                .build();
    }

    static Button mine(LeaderboardCopy copy, BoardView view) {
        CustomId id = CustomId.forAnyone(
                LeaderboardActions.MINE,
                BoardChoice.metricValue(view.board().metric()),
                view.board().period().key());
        return Button.secondary(copy.myPlace(), id);
    }

    /** Draws the answer for a learner who chose to be listed from a card other than a board. */
    Card joined(Viewer viewer, Board board) {
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        return Card.in(Card.Tone.SUCCESS)
                .text(copy.nowListed())
                .buttons(
                        Button.secondary(copy.seeBoard(), id(LeaderboardActions.PAGE, viewer, board)),
                        Button.secondary(copy.hideMe(), id(LeaderboardActions.HIDE, viewer, board)))
                .build();
    }

    /** Draws the question whether a learner wants to be listed, as a line under something else. */
    static Card.Section offer(Viewer viewer) {
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        return new Card.Section(
                copy.offer(), Button.secondary(copy.showMe(), CustomId.forOwner(LeaderboardActions.JOIN, viewer.id())));
    }

    /** Identifies what is shared: the same people with the same amounts on the same board. */
    String subject(BoardView view, String form) {
        return "board " + BoardChoice.metricValue(view.board().metric()) + " "
                + view.board().period().key() + " " + form + Integer.toHexString(Objects.hash(view.lines()));
    }

    private static String board(LeaderboardCopy copy, BoardView view, Optional<LearnerId> reader) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + copy.title(view.board(), view.day()));
        String about = copy.about(view.board(), view.day());
        if (!about.isEmpty()) {
            lines.add("-# " + about);
        }
        if (view.lines().isEmpty()) {
            // Whoever has something for this board, or was taken off it, is told about that instead.
            boolean invites = view.own().isEmpty() && !view.removed() && view.listing() != Listing.HIDDEN;
            lines.add(copy.empty(view.board(), view.day(), invites));
        }
        view.lines().forEach(line -> lines.add(line(copy, view, line, reader)));
        if (reader.isPresent() && !view.around().isEmpty()) {
            if (view.around().get(0).rank() > BoardView.PAGE_SIZE + 1) {
                lines.add(GAP);
            }
            view.around().forEach(line -> lines.add(line(copy, view, line, reader)));
        }
        return String.join("\n", lines);
    }

    private static String line(LeaderboardCopy copy, BoardView view, BoardLine line, Optional<LearnerId> reader) {
        return copy.line(
                view.board().metric(),
                line,
                reader.filter(line.learner()::equals).isPresent());
    }

    /** What the learner's own place is, if the lines do not show it. */
    private static Optional<String> remark(LeaderboardCopy copy, BoardView view) {
        Metric metric = view.board().metric();
        if (view.removed()) {
            return Optional.of(copy.removed());
        }
        if (view.listing() == Listing.LISTED) {
            boolean over = view.board().isOver(view.day());
            boolean shown = view.own().isPresent() || view.lines().isEmpty();
            return shown || over ? Optional.empty() : Optional.of(copy.notOnBoard(metric));
        }
        Optional<String> place = view.own().map(own -> copy.ownPlace(metric, own, view.listing() == Listing.HIDDEN));
        return view.listing() == Listing.HIDDEN ? place.or(() -> Optional.of(copy.hidden())) : place;
    }

    private static List<Button> paging(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        if (view.lines().isEmpty()) {
            return List.of();
        }
        List<Button> buttons = new ArrayList<>();
        if (view.page() > 0 || view.more()) {
            buttons.add(page(copy.previous(), toPage(viewer, view, view.page() - 1), view.page() > 0));
            buttons.add(page(copy.next(), toPage(viewer, view, view.page() + 1), view.more()));
        }
        if (view.board().group().isEmpty()) {
            buttons.add(Button.secondary(copy.share(), id(LeaderboardActions.SHARE, viewer, view)));
        }
        buttons.add(Button.secondary(copy.picture(), id(LeaderboardActions.PICTURE, viewer, view)));
        return buttons;
    }

    /** A button to another page, disabled where there is none, so that buttons keep their places. */
    private static Button page(String label, CustomId id, boolean exists) {
        return exists ? Button.secondary(label, id) : Button.disabled(label, id);
    }

    private static CustomId toPage(Viewer viewer, BoardView view, int page) {
        return id(LeaderboardActions.PAGE, viewer, view, Integer.toString(page));
    }

    /** At most two buttons, and one once the learner has been asked: with the others they fill a row of five. */
    private static List<Button> listing(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        Button showMe = Button.primary(copy.showMe(), id(LeaderboardActions.LIST, viewer, view));
        CustomId hide = id(LeaderboardActions.HIDE, viewer, view);
        return switch (view.listing()) {
            case NOT_ASKED -> List.of(showMe, Button.secondary(copy.stayHidden(), hide));
            case HIDDEN -> List.of(showMe);
            case LISTED -> List.of(Button.secondary(copy.hideMe(), hide));
        };
    }

    private static Select otherBoards(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        Board shown = view.board();
        List<Select.Entry> entries = BoardChoice.all().stream()
                .filter(choice -> !choice.in(shown.server(), view.day())
                        .among(shown.group())
                        .equals(shown))
                .map(choice -> Select.Entry.of(copy.boardChoice(choice), choice.value()))
                .toList();
        List<String> group = shown.group().stream()
                .map(members -> Long.toString(members.id().value()))
                .toList();
        return Select.one(
                new CustomId(LeaderboardActions.OPEN, Optional.of(viewer.id()), group), copy.otherBoard(), entries);
    }

    private static Select takeOff(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        List<Select.Entry> entries = view.named().stream()
                .map(line ->
                        Select.Entry.of(line.name().isBlank() ? copy.someone() : line.name(), encode(line.learner())))
                .toList();
        CustomId id = id(LeaderboardActions.TAKE_OFF, viewer, view, Integer.toString(view.page()));
        return Select.one(id, copy.takeOff(), entries);
    }

    private static CustomId id(String action, Viewer owner, BoardView view, String... more) {
        return id(action, owner, view.board(), more);
    }

    private static CustomId id(String action, Viewer owner, Board board, String... more) {
        String group = board.group()
                .map(members -> GROUP_SEPARATOR + members.id().value())
                .orElse("");
        List<String> arguments = new ArrayList<>(List.of(
                BoardChoice.metricValue(board.metric()) + group, board.period().key()));
        arguments.addAll(List.of(more));
        return new CustomId(action, Optional.of(owner.id()), arguments);
    }

    private static String encode(LearnerId learner) {
        return Long.toString(learner.value(), Character.MAX_RADIX);
    }
}
