package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.reminders.ReminderButtons;
import dev.cairn.bot.features.settings.SettingsButtons;
import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.features.study.WeeklyGoals;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.StudyPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Draws the card that confirms what a learner follows, with menus of its tracks and paces. */
final class FollowCards {
    /** The select value that chooses no track or no pace. */
    static final String NONE = "none";

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final Predicate<LearnerId> hasZone;
    private final WeeklyGoals goals;

    /**
     * Creates them.
     *
     * @param hasZone whether a learner has set their time zone
     */
    FollowCards(Curriculum curriculum, Pathfinder pathfinder, Predicate<LearnerId> hasZone, WeeklyGoals goals) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        this.hasZone = hasZone;
        this.goals = goals;
    }

    /** Confirms what the learner follows. */
    Card following(Viewer viewer, Follower.Followed followed) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        RoadmapStanding standing = followed.standing();
        Roadmap roadmap = standing.roadmap();
        Card.Builder card = Card.in(Card.Tone.SUCCESS).text(copy.following(roadmap));
        standing.pace().flatMap(pace -> copy.duration(roadmap, pace)).ifPresent(card::text);
        if (!roadmap.entryRequirements().isEmpty()) {
            card.text(copy.entryRequirements(roadmap));
        }
        return withMenus(viewer, followed, card);
    }

    /**
     * Confirms what was chosen for a learner, says why, and offers the second best.
     *
     * @param recommended the roadmap they follow now, and the second best if there is one
     */
    Card chosen(Viewer viewer, Follower.Followed followed, List<Recommendation> recommended, ChooserAnswers answers) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        Roadmap roadmap = followed.standing().roadmap();
        Card.Builder card = Card.in(Card.Tone.SUCCESS)
                .text(copy.recommended(recommended.get(0), answers.time().weeklyHours()));
        if (!roadmap.entryRequirements().isEmpty()) {
            card.text(copy.entryRequirements(roadmap));
        }
        if (recommended.get(0).isPartlyKnown()) {
            card.text(copy.skipAhead());
        }
        recommended.stream()
                .skip(1)
                .forEach(second -> card.text(copy.secondBest(second, recommended.get(0)))
                        .buttons(Button.secondary(
                                copy.insteadButton(second.roadmap()),
                                RoadmapChooser.instead(viewer, second, followed.standing()))));
        return withMenus(viewer, followed, card);
    }

    private Card withMenus(Viewer viewer, Follower.Followed followed, Card.Builder card) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        RoadmapCopy roadmapCopy = RoadmapCopy.in(viewer.locale());
        RoadmapStanding standing = followed.standing();
        Roadmap roadmap = standing.roadmap();
        if (!roadmap.tracks().isEmpty()) {
            Optional<Track> track = standing.trackChoice().track().flatMap(roadmap::track);
            card.text(copy.track(track)).select(trackSelect(viewer, roadmap, track));
        }
        addPace(card, viewer, standing);
        boolean withZone = !hasZone.test(viewer.id());
        if (followed.isFirst() || (followed.isOnly() && withZone)) {
            List<Button> offers = new ArrayList<>();
            if (withZone) {
                offers.add(SettingsButtons.timeZone(viewer));
            }
            offers.add(ReminderButtons.offer(viewer));
            card.separator().text(copy.firstSteps(withZone)).buttons(offers).separator();
        }
        return card.buttons(
                        StudyButtons.next(viewer),
                        Button.secondary(roadmapCopy.openButton(), RoadmapCards.show(viewer, roadmap)),
                        Button.secondary(roadmapCopy.otherRoadmapsButton(), RoadmapCards.listId(viewer)))
                .build();
    }

    private static Select trackSelect(Viewer viewer, Roadmap roadmap, Optional<Track> chosen) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(new Select.Entry(copy.noTrack(), NONE, Optional.empty(), chosen.isEmpty()));
        for (Track track : roadmap.tracks()) {
            boolean isChosen = chosen.filter(track::equals).isPresent();
            entries.add(new Select.Entry(track.title(), track.id().value(), Optional.of(track.summary()), isChosen));
        }
        CustomId id = CustomId.forOwner(
                RoadmapActions.TRACK, viewer.id(), roadmap.id().value());
        return choiceSelect(id, entries, copy::trackPlaceholder);
    }

    /** Adds a menu of paces, or only the roadmap's pace if there is no other to choose. */
    private void addPace(Card.Builder card, Viewer viewer, RoadmapStanding standing) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        Roadmap roadmap = standing.roadmap();
        Optional<Duration> goal = goals.of(viewer.id());
        if (roadmap.paces().size() == 1 && standing.pace().isEmpty() && goal.isEmpty()) {
            card.text(copy.onlyPace(roadmap.paces().get(0)));
        } else if (!Paces.of(curriculum, roadmap).isEmpty()) {
            card.text(copy.pace()).select(paceSelect(viewer, standing, goal));
        }
    }

    private Select paceSelect(Viewer viewer, RoadmapStanding standing, Optional<Duration> goal) {
        FollowCopy copy = FollowCopy.in(viewer.locale());
        Roadmap roadmap = standing.roadmap();
        Optional<Pace> chosen = standing.pace();
        Optional<Range> assumed =
                pathfinder.plan(standing.trackChoice(), Optional.empty()).map(StudyPlan::weeklyHours);
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(new Select.Entry(
                goal.map(copy::ownGoal)
                        .or(() -> assumed.map(copy::roadmapsPace))
                        .orElseGet(copy::noPace),
                NONE,
                Optional.empty(),
                chosen.isEmpty()));
        for (Pace pace : Paces.of(curriculum, roadmap)) {
            boolean isChosen = chosen.filter(pace::equals).isPresent();
            entries.add(new Select.Entry(copy.paceName(pace), pace.id().value(), Optional.empty(), isChosen));
        }
        CustomId id =
                CustomId.forOwner(RoadmapActions.PACE, viewer.id(), roadmap.id().value());
        return choiceSelect(id, entries, copy::pacePlaceholder);
    }

    /**
     * A select of a track or pace.
     *
     * @param entries the first chooses none; those beyond Discord's limit are left out
     * @param placeholder given how many tracks or paces the select holds, and how many there are
     */
    private static Select choiceSelect(
            CustomId id, List<Select.Entry> entries, BiFunction<Integer, Integer, String> placeholder) {
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return Select.one(id, placeholder.apply(held.size() - 1, entries.size() - 1), held);
    }
}
