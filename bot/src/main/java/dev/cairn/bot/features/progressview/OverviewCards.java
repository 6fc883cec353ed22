package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.StudyActions;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws how a learner stands on a roadmap. */
final class OverviewCards {
    private final PictureCache pictures;

    OverviewCards(PictureCache pictures) {
        this.pictures = pictures;
    }

    /** To the learner alone, with what they can do about it. */
    Card mine(Invoker learner, Overview overview) {
        Card.Builder card = drawn(new Audience.Mine(), Optional.of(learner.name()), overview);
        OverviewCopy.hint(overview.forecast()).ifPresent(card::text);
        another(card, learner.id(), learner.id(), overview);
        return card.buttons(
                        Button.primary("What’s next", CustomId.forOwner(StudyActions.NEXT, learner.id())),
                        Button.secondary(
                                "Share",
                                CustomId.forOwner(
                                        OverviewActions.SHARE,
                                        learner.id(),
                                        overview.roadmap().id().value())))
                .build();
    }

    /** To one other member. */
    Card theirs(LearnerId viewer, Subject whose, Overview overview) {
        Card.Builder card = drawn(new Audience.Theirs(whose.id()), whose.name(), overview);
        another(card, viewer, whose.id(), overview);
        return card.build();
    }

    /**
     * To everybody in the channel.
     *
     * @param seen whether others can look for themselves how it stands later on
     */
    Card shared(Invoker learner, Overview overview, boolean seen) {
        List<Button> buttons = new ArrayList<>();
        if (seen) {
            buttons.add(Button.secondary(
                    "How it stands now",
                    CustomId.forAnyone(
                            OverviewActions.NOW,
                            OverviewActions.encoded(learner.id()),
                            overview.roadmap().id().value())));
        }
        buttons.add(Button.secondary("My own", CustomId.forAnyone(OverviewActions.MINE)));
        return drawn(new Audience.Shared(learner.name()), Optional.of(learner.name()), overview)
                .buttons(buttons)
                .build();
    }

    private Card.Builder drawn(Audience whose, Optional<String> name, Overview overview) {
        boolean finished = overview.forecast() instanceof Forecast.Finished;
        Card.Builder card =
                Card.in(finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL).text(OverviewCopy.heading(whose, overview));
        name.map(shown -> OverviewPicture.of(shown, overview))
                .ifPresent(picture -> card.picture(pictures.png(picture), PictureRenderer.describe(picture)));
        return card.text(OverviewCopy.overall(overview.progress().overall()))
                .text(ForecastCopy.of(overview.forecast(), overview.calendar()) + "\n"
                        + StreakCopy.of(overview.streak(), whose instanceof Audience.Mine))
                .separator()
                .text(OverviewCopy.phases(overview));
    }

    /** The other roadmaps the learner follows, if there are any. */
    private static void another(Card.Builder card, LearnerId viewer, LearnerId learner, Overview overview) {
        List<Select.Entry> others = overview.followed().stream()
                .filter(roadmap -> !roadmap.equals(overview.roadmap()))
                .limit(Select.MAX_ENTRIES)
                .map(OverviewCards::entry)
                .toList();
        if (!others.isEmpty()) {
            card.select(Select.one(
                    CustomId.forOwner(OverviewActions.SHOW, viewer, OverviewActions.encoded(learner)),
                    OverviewCopy.another(),
                    others));
        }
    }

    private static Select.Entry entry(Roadmap roadmap) {
        return Select.Entry.of(roadmap.title(), roadmap.id().value());
    }
}
