package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Interest;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.StudyTime;
import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionCopy;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses a roadmap, a track and a pace for a learner who follows none, from their answers to three questions. */
final class RoadmapChooser {
    private static final String ASK = "choose.ask";
    private static final String SENT = "choose.sent";
    private static final String INSTEAD = "choose.instead";

    private final Curriculum curriculum;
    private final StudyService studyService;
    private final Follower follower;
    private final FollowCards cards;
    private final RoadmapOffers offers;
    private final Goals goals;
    private final ChooserQuestions questions;
    private final RoadmapAdvisor advisor;

    /** Keeps the hours a week that a learner wants to study, where no pace of a roadmap fits. */
    interface Goals {
        /** Sets the goal of a learner who has none. */
        void setFirst(Request request, double weeklyHours);
    }

    RoadmapChooser(
            Curriculum curriculum,
            StudyService studyService,
            Follower follower,
            FollowCards cards,
            RoadmapOffers offers,
            Goals goals) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.follower = follower;
        this.cards = cards;
        this.offers = offers;
        this.goals = goals;
        this.questions = new ChooserQuestions(curriculum);
        this.advisor = new RoadmapAdvisor(curriculum, studyService.pathfinder());
    }

    Card welcome(Request request) {
        Viewer viewer = request.viewer();
        ChooseCopy copy = ChooseCopy.in(viewer.locale());
        CustomId ask = CustomId.forOwner(ASK, viewer.id());
        Button all = Button.secondary(copy.showAllButton(), RoadmapCards.listId(viewer));
        return offers.of(request)
                .map(roadmap ->
                        offers.card(viewer, roadmap, List.of(Button.secondary(copy.helpMeChooseButton(), ask), all)))
                .orElseGet(() -> Card.in(Card.Tone.NEUTRAL)
                        .text(copy.welcome(curriculum.roadmaps().size()))
                        .buttons(Button.primary(copy.helpMeChooseButton(), ask), all)
                        .build());
    }

    List<Action> actions() {
        return List.of(
                Action.of(ASK, AnswerMode.MODAL, press -> new Reply.Form(form(press.viewer()))),
                Action.updating(SENT, this::choose),
                Action.updating(INSTEAD, this::followInstead));
    }

    private Modal form(Viewer viewer) {
        ChooseCopy copy = ChooseCopy.in(viewer.locale());
        FollowCopy followCopy = FollowCopy.in(viewer.locale());
        List<Select.Entry> starts = Arrays.stream(Start.values())
                .map(start -> Select.Entry.of(copy.start(start), start.value()))
                .toList();
        List<Select.Entry> interests =
                questions.interests().stream().map(each -> entry(copy, each)).toList();
        List<Select.Entry> times = questions.times().stream()
                .map(each -> Select.Entry.of(name(copy, followCopy, each), ChooserQuestions.value(each)))
                .toList();
        return new Modal(
                CustomId.forOwner(SENT, viewer.id()),
                copy.formTitle(),
                List.of(
                        field(viewer, ChooserQuestions.START, copy.startQuestion(), starts),
                        field(viewer, ChooserQuestions.INTEREST, copy.interestQuestion(), interests),
                        field(viewer, ChooserQuestions.TIME, copy.timeQuestion(), times)));
    }

    private static Select.Entry entry(ChooseCopy copy, Interest interest) {
        if (interest instanceof Interest.InTrack inTrack) {
            Track track = inTrack.track();
            return new Select.Entry(track.title(), interest.value(), Optional.of(track.summary()), false);
        }
        return Select.Entry.of(copy.interest((Interest.General) interest), interest.value());
    }

    private static String name(ChooseCopy copy, FollowCopy followCopy, StudyTime time) {
        return time instanceof StudyTime.AtPace atPace
                ? followCopy.paceName(atPace.pace())
                : copy.time((StudyTime.General) time);
    }

    /** A menu, with a hint if it is incomplete. */
    private static Modal.Field field(Viewer viewer, String name, String question, List<Select.Entry> entries) {
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        Optional<String> hint = held.size() == entries.size()
                ? Optional.empty()
                : Optional.of(ChooseCopy.in(viewer.locale()).menuIsIncomplete(held.size(), entries.size()));
        return new Modal.SelectField(
                name, question, hint, InteractionCopy.in(viewer.locale()).pickOne(), held);
    }

    private Card choose(ComponentPress press) {
        ChooserAnswers answers = questions.answers(press);
        List<Recommendation> recommended = advisor.recommend(answers, offers.of(press.request()));
        Recommendation best = recommended.get(0);
        Optional<Pace> pace = answers.time() instanceof StudyTime.AtPace chosen
                ? nearest(chosen.pace(), Paces.of(curriculum, best.roadmap()))
                : Optional.empty();
        RoadmapStanding wanted = studyService
                .on(press.learner(), best.roadmap())
                .withTrack(best.track())
                .withPace(pace);
        if (answers.time() instanceof StudyTime.General general) {
            // Before following, so that an undo takes back the roadmap first.
            general.weeklyHours().ifPresent(hours -> goals.setFirst(press.request(), hours));
        }
        return cards.chosen(press.viewer(), follower.follow(press.request(), wanted), recommended, answers);
    }

    /** The roadmap's own pace nearest to the chosen one, which may be another roadmap's. */
    private static Optional<Pace> nearest(Pace chosen, List<Pace> own) {
        return own.stream()
                .min(Comparator.comparingDouble((Pace pace) -> difference(pace, chosen))
                        .thenComparing(pace -> !pace.equals(chosen)));
    }

    /** In hours a week. */
    private static double difference(Pace one, Pace other) {
        return Math.abs(one.weeklyHours().min() - other.weeklyHours().min());
    }

    /** The custom id that follows the second best instead of what was chosen, if nothing was done on that yet. */
    static CustomId instead(Viewer viewer, Recommendation second, RoadmapStanding chosen) {
        return CustomId.forOwner(
                INSTEAD,
                viewer.id(),
                second.roadmap().id().value(),
                second.track().map(track -> Checksum.of(track.id().value())).orElse(""),
                chosen.pace().map(pace -> Checksum.of(pace.id().value())).orElse(""),
                Checksum.of(chosen.roadmap().id().value()));
    }

    private Card followInstead(ComponentPress press) {
        Roadmap roadmap = byChecksum(curriculum.roadmaps(), each -> each.id().value(), Checksum.of(press.argument(0)))
                .orElseThrow(UserError::staleButton);
        Optional<Roadmap> before =
                byChecksum(curriculum.roadmaps(), each -> each.id().value(), press.argument(3));
        RoadmapStanding wanted = studyService
                .on(press.learner(), roadmap)
                .withTrack(byChecksum(roadmap.tracks(), each -> each.id().value(), press.argument(1)))
                .withPace(byChecksum(
                        Paces.of(curriculum, roadmap), each -> each.id().value(), press.argument(2)));
        return cards.following(
                press.viewer(),
                before.map(other -> follower.followInstead(press.request(), wanted, other))
                        .orElseGet(() -> follower.follow(press.request(), wanted)));
    }

    private static <T> Optional<T> byChecksum(List<T> parts, Function<T, String> id, String checksum) {
        return parts.stream()
                .filter(part -> Checksum.of(id.apply(part)).equals(checksum))
                .findFirst();
    }
}
