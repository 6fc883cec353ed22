package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Person;
import dev.cairn.bot.interaction.Select;
import dev.cairn.bot.picture.PictureRenderer;
import dev.cairn.bot.study.StudyActions;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws how a learner stands on a roadmap. */
final class OverviewCards {
    private final Pictures pictures;

    OverviewCards(Pictures pictures) {
        this.pictures = pictures;
    }

    /** To the learner alone, with what they can do about it. */
    Card mine(Person learner, Overview overview) {
        Card.Builder card = drawn(new Whose.Mine(), Optional.of(learner.name()), overview);
        OverviewCopy.hint(overview.forecast()).ifPresent(card::text);
        another(card, learner.id(), learner.id(), overview);
        return card.buttons(
                        Button.main("What’s next", ActionId.forOwner(StudyActions.NEXT, learner.id())),
                        Button.plain(
                                "Share",
                                ActionId.forOwner(
                                        OverviewActions.SHARE,
                                        learner.id(),
                                        overview.roadmap().id().value())))
                .build();
    }

    /** To one other member. */
    Card theirs(LearnerId viewer, Someone whose, Overview overview) {
        Card.Builder card = drawn(new Whose.Theirs(whose.id()), whose.name(), overview);
        another(card, viewer, whose.id(), overview);
        return card.build();
    }

    /**
     * To everybody in the channel.
     *
     * @param seen whether others can look for themselves how it stands later on
     */
    Card shared(Person learner, Overview overview, boolean seen) {
        List<Button> buttons = new ArrayList<>();
        if (seen) {
            buttons.add(Button.plain(
                    "How it stands now",
                    ActionId.forAnyone(
                            OverviewActions.NOW,
                            OverviewActions.encoded(learner.id()),
                            overview.roadmap().id().value())));
        }
        buttons.add(Button.plain("My own", ActionId.forAnyone(OverviewActions.MINE)));
        return drawn(new Whose.Shared(learner.name()), Optional.of(learner.name()), overview)
                .buttons(buttons)
                .build();
    }

    private Card.Builder drawn(Whose whose, Optional<String> name, Overview overview) {
        boolean finished = overview.forecast() instanceof Forecast.Finished;
        Card.Builder card =
                Card.in(finished ? Card.Tone.ACHIEVED : Card.Tone.TRAIL).text(OverviewCopy.heading(whose, overview));
        name.map(shown -> OverviewPicture.of(shown, overview))
                .ifPresent(picture -> card.picture(pictures.png(picture), PictureRenderer.describe(picture)));
        return card.text(OverviewCopy.overall(overview.progress().overall()))
                .text(ForecastCopy.of(overview.forecast(), overview.calendar()) + "\n"
                        + StreakCopy.of(overview.streak(), whose instanceof Whose.Mine))
                .divider()
                .text(OverviewCopy.phases(overview));
    }

    /** The other roadmaps the learner follows, if there are any. */
    private static void another(Card.Builder card, LearnerId viewer, LearnerId learner, Overview overview) {
        List<Select.Entry> others = overview.followed().stream()
                .filter(roadmap -> !roadmap.equals(overview.roadmap()))
                .limit(Select.MOST)
                .map(OverviewCards::entry)
                .toList();
        if (!others.isEmpty()) {
            card.menu(Select.one(
                    ActionId.forOwner(OverviewActions.SHOW, viewer, OverviewActions.encoded(learner)),
                    OverviewCopy.another(),
                    others));
        }
    }

    private static Select.Entry entry(Roadmap roadmap) {
        return Select.Entry.of(roadmap.title(), roadmap.id().value());
    }
}
