package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws shared focus timers. */
final class SharedFocusCards {
    /** The most people whom the message at the end names and pings; more are counted. */
    static final int MAX_NAMED = 20;

    private final UnitTitles titles;

    SharedFocusCards(UnitTitles titles) {
        this.titles = titles;
    }

    /** The button on a learner's own timer that leads to the question how to post it. */
    static Button share(Viewer viewer, Focus focus) {
        return Button.secondary(
                copy(viewer).share(),
                CustomId.forOwner(SharedFocusActions.SHARE, viewer.id(), SharedFocusActions.encode(focus.id())));
    }

    Card ask(Viewer viewer, Focus focus, Optional<HomeChannels.Home> home) {
        SharedFocusCopy copy = copy(viewer);
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.primary(copy.postHere(), post(SharedFocusActions.POST, viewer, focus, true)));
        if (focus.unit().isPresent()) {
            buttons.add(
                    Button.secondary(copy.postHereWithoutUnit(), post(SharedFocusActions.POST, viewer, focus, false)));
        }
        home.ifPresent(group -> buttons.add(Button.secondary(
                copy.postFor(group.group()), post(SharedFocusActions.POST_HOME, viewer, focus, true))));
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.ask(focus.unit().map(titles::of)))
                .buttons(buttons)
                .build();
    }

    private static CustomId post(String action, Viewer viewer, Focus focus, boolean withUnit) {
        return CustomId.forOwner(
                action,
                viewer.id(),
                SharedFocusActions.encode(focus.id()),
                withUnit ? SharedFocusActions.WITH_UNIT : SharedFocusActions.WITHOUT_UNIT);
    }

    /** Draws the card that others join by. */
    Card open(Locale locale, SharedFocus shared, List<LearnerId> people) {
        SharedFocusCopy copy = SharedFocusCopy.in(locale);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.card(shared, shared.unit().map(titles::of), people))
                .buttons(
                        Button.primary(copy.join(), forAnyone(SharedFocusActions.JOIN, shared.id())),
                        Button.secondary(copy.leave(), forAnyone(SharedFocusActions.LEAVE, shared.id())))
                .build();
    }

    private static CustomId forAnyone(String action, InteractionId shared) {
        return CustomId.forAnyone(action, SharedFocusActions.encode(shared));
    }

    /** Draws the card of a timer that is over, with the time of its end if that is known. */
    Card over(Locale locale, Optional<Instant> ended) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(SharedFocusCopy.in(locale).cardOver(ended))
                .build();
    }

    Card joined(Viewer viewer, Focus focus, SharedFocus shared) {
        return Card.in(Card.Tone.SUCCESS)
                .text(copy(viewer).joined(focus, title(focus.unit()), shared.channel()))
                .buttons(FocusButtons.stop(viewer))
                .build();
    }

    Card askToSwitch(Viewer viewer, Focus running, SharedFocus shared) {
        CustomId id = CustomId.forOwner(SharedFocusActions.SWITCH, viewer.id(), SharedFocusActions.encode(shared.id()));
        return Card.in(Card.Tone.WARNING)
                .text(copy(viewer).askToSwitch(running, title(running.unit())))
                .buttons(Button.primary(copy(viewer).switchOver(), id))
                .build();
    }

    Card notIn(Viewer viewer) {
        return message(copy(viewer).notIn());
    }

    Card postedIn(Viewer viewer, ChannelId channel) {
        return message(copy(viewer).postedIn(channel));
    }

    private static Card message(String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).build();
    }

    /** Draws the message that tells everyone of the end. */
    Card ended(EndedSharedFocus ended, List<LearnerId> told, Instant now) {
        List<LearnerId> named = told.subList(0, Math.min(MAX_NAMED, told.size()));
        SharedFocusCopy copy = copy(Viewer.unknown(told.get(0)));
        return Card.in(Card.Tone.SUCCESS)
                .text(copy.ended(ended.shared(), named, told.size() - named.size(), now))
                .build();
    }

    /** Draws the card of a timer that everyone in it has been told of. */
    Card sum(EndedSharedFocus ended, int people) {
        int minutes = ended.ends().stream().mapToInt(FocusEnd::logged).sum();
        SharedFocus shared = ended.shared();
        return message(SharedFocusCopy.in(Language.ENGLISH.locale())
                .sum(shared, shared.unit().map(titles::of), people, minutes));
    }

    private Optional<String> title(Optional<UnitId> unit) {
        return unit.map(titles::of);
    }

    private static SharedFocusCopy copy(Viewer viewer) {
        return SharedFocusCopy.in(viewer.locale());
    }
}
