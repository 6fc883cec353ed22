package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what one person sees of challenges. */
final class ChallengeViews {
    private static final Pagination.Limits PAGE = new Pagination.Limits(2_500, 8);

    private final ChallengeStore store;
    private final ChallengeDirectory directory;
    private final ChallengeCardRenderer renderer;
    private final TargetTitles targets;

    ChallengeViews(
            ChallengeStore store, ChallengeDirectory directory, ChallengeCardRenderer renderer, TargetTitles targets) {
        this.store = store;
        this.directory = directory;
        this.renderer = renderer;
        this.targets = targets;
    }

    /** Draws a challenge with the person's own place and what they can do with it. */
    Card show(Request request, Challenge challenge, Optional<String> note) {
        Standings standings = store.standings(challenge, ChallengeCards.MAX_NAMED);
        boolean isIn = store.entry(challenge.id(), request.learner())
                .filter(entry -> entry.leftAt().isEmpty())
                .isPresent();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        note.ifPresent(words -> card.text(words).separator());
        card.text(renderer.about(challenge, request.at(), request.locale())).separator();
        if (challenge.state(request.at()) != ChallengeState.CANCELED) {
            card.shortenable(renderer.standings(challenge, standings, request.at(), request.locale()));
        }
        own(request, challenge, standings, isIn).ifPresent(card::text);
        return card.buttons(taking(request, challenge, isIn))
                .buttons(changing(request, challenge))
                .build();
    }

    /** The person's own place; an offer to join if they have none and may. */
    private Optional<String> own(Request request, Challenge challenge, Standings standings, boolean isIn) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        if (!isIn) {
            return Optional.of(copy.notIn()).filter(words -> challenge.isOpen(request.at()));
        }
        return store.placeOf(challenge, request.learner())
                .filter(place -> challenge.state(request.at()) != ChallengeState.CANCELED)
                .map(place -> challenge.mode() == Mode.EACH
                        ? copy.place(place, challenge, standings.participants())
                        : copy.share(place.amount(), challenge));
    }

    /** Joining and leaving keep their places: one of the two is disabled. */
    private static List<Button> taking(Request request, Challenge challenge, boolean isIn) {
        ChallengeCardCopy words = ChallengeCardCopy.in(request.locale());
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        CustomId join = ChallengeOwnActions.id(ChallengeOwnActions.JOIN, request, challenge);
        CustomId leave = ChallengeOwnActions.id(ChallengeOwnActions.LEAVE, request, challenge);
        List<Button> buttons = new ArrayList<>();
        if (challenge.isOpen(request.at())) {
            buttons.add(isIn ? Button.disabled(words.join(), join) : Button.success(words.join(), join));
            buttons.add(isIn ? Button.secondary(words.leave(), leave) : Button.disabled(words.leave(), leave));
        }
        ChallengePosting.toCard(challenge)
                .map(url -> new Button.Link(copy.openCard(), url))
                .ifPresent(buttons::add);
        return buttons;
    }

    private static List<Button> changing(Request request, Challenge challenge) {
        boolean isOpen = challenge.isOpen(request.at());
        if (!isOpen || !challenge.mayBeChangedBy(ChallengeDirectory.actor(request))) {
            return List.of();
        }
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Button.secondary(copy.edit(), ChallengeOwnActions.id(ChallengeOwnActions.EDIT, request, challenge)));
        buttons.add(Button.secondary(
                copy.cancel(), ChallengeOwnActions.id(ChallengeOwnActions.ASK_CANCEL, request, challenge)));
        if (ChallengePosting.toCard(challenge).isEmpty()) {
            buttons.add(ChallengePosting.repost(request, challenge, request.id()));
        }
        return buttons;
    }

    /** A part of the list. */
    private enum Part {
        RUNNING,
        COMING,
        ENDED;

        String heading(ChallengeListCopy copy) {
            return switch (this) {
                case RUNNING -> copy.running();
                case COMING -> copy.coming();
                case ENDED -> copy.ended();
            };
        }

        static Part of(ChallengeState state) {
            return switch (state) {
                case RUNNING -> RUNNING;
                case SCHEDULED -> COMING;
                case GRACE, CLOSED, CANCELED -> ENDED;
            };
        }
    }

    /** Draws the list of challenges: running, coming and lately ended. */
    Card list(Request request, int page) {
        ChallengeListCopy copy = ChallengeListCopy.in(request.locale());
        ChallengeDirectory.Visible visible = directory.visible(request);
        List<Challenge> sorted = Stream.of(Part.values())
                .flatMap(part -> visible.challenges().stream()
                        .filter(challenge -> challenge.state(request.at()) != ChallengeState.CANCELED)
                        .filter(challenge -> part(request, challenge) == part))
                .toList();
        if (sorted.isEmpty()) {
            return Card.in(Card.Tone.NEUTRAL).text(copy.listEmpty()).build();
        }
        List<List<Challenge>> pages = Pagination.divide(
                PAGE, sorted, challenge -> line(request, visible, challenge).length());
        Pagination place = Pagination.place(pages.size(), page);
        List<Challenge> shown = pages.get(place.index());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.listHeading() + "\n" + lines(request, visible, shown) + place.position(request.locale()))
                .select(Select.one(
                        CustomId.forOwner(ChallengeOwnActions.OPEN, request.learner()),
                        copy.openOne(),
                        shown.stream()
                                .map(challenge -> Select.Entry.of(
                                        copy.choice(challenge, request.at()),
                                        Long.toString(challenge.id().value())))
                                .toList()))
                .buttons(place.buttons(
                        request.locale(),
                        to -> CustomId.forOwner(ChallengeOwnActions.LIST, request.learner(), Integer.toString(to))))
                .build();
    }

    private static Part part(Request request, Challenge challenge) {
        return Part.of(challenge.state(request.at()));
    }

    private String lines(Request request, ChallengeDirectory.Visible visible, List<Challenge> shown) {
        ChallengeListCopy copy = ChallengeListCopy.in(request.locale());
        List<String> lines = new ArrayList<>();
        Optional<Part> before = Optional.empty();
        for (Challenge challenge : shown) {
            Part part = part(request, challenge);
            if (before.filter(part::equals).isEmpty()) {
                lines.add(part.heading(copy));
            }
            before = Optional.of(part);
            lines.add(line(request, visible, challenge));
        }
        return String.join("\n", lines);
    }

    private String line(Request request, ChallengeDirectory.Visible visible, Challenge challenge) {
        ChallengeListCopy copy = ChallengeListCopy.in(request.locale());
        return copy.listLine(challenge, targets.of(challenge.goal()), request.at())
                + (visible.includes(challenge) ? " · " + copy.mine() : "");
    }
}
