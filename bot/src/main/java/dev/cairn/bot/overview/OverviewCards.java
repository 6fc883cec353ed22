package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Select;
import dev.cairn.bot.study.StudyActions;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast;
import java.util.ArrayList;
import java.util.List;

/** Draws how a learner stands on a roadmap. */
final class OverviewCards {

    /** To the learner alone, with what they can do about it. */
    Card mine(LearnerId learner, Overview overview) {
        Card.Builder card = drawn(new Whose.Mine(), overview);
        OverviewCopy.hint(overview.forecast()).ifPresent(card::text);
        another(card, learner, learner, overview);
        return card.buttons(
                        Button.main("What’s next", ActionId.forOwner(StudyActions.NEXT, learner)),
                        Button.plain(
                                "Share",
                                ActionId.forOwner(
                                        OverviewActions.SHARE,
                                        learner,
                                        overview.roadmap().id().value())))
                .build();
    }

    /** To one other member. */
    Card theirs(LearnerId viewer, LearnerId learner, Overview overview) {
        Card.Builder card = drawn(new Whose.Theirs(learner), overview);
        another(card, viewer, learner, overview);
        return card.build();
    }

    /**
     * To everybody in the channel.
     *
     * @param seen whether others can look for themselves how it stands later on
     */
    Card shared(String name, LearnerId learner, Overview overview, boolean seen) {
        List<Button> buttons = new ArrayList<>();
        if (seen) {
            buttons.add(Button.plain(
                    "How it stands now",
                    ActionId.forAnyone(
                            OverviewActions.NOW,
                            OverviewActions.encoded(learner),
                            overview.roadmap().id().value())));
        }
        buttons.add(Button.plain("My own", ActionId.forAnyone(OverviewActions.MINE)));
        return drawn(new Whose.Shared(name), overview).buttons(buttons).build();
    }

    private static Card.Builder drawn(Whose whose, Overview overview) {
        boolean finished = overview.forecast() instanceof Forecast.Finished;
        return Card.in(finished ? Card.Tone.ACHIEVED : Card.Tone.TRAIL)
                .text(OverviewCopy.heading(whose, overview))
                .text(OverviewCopy.overall(overview.progress().overall()))
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
