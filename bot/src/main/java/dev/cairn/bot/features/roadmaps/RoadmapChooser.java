package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionCopy;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses a roadmap, a track and a pace for a learner who follows none, from their answers to three questions. */
final class RoadmapChooser {
    private static final String ASK = "choose.ask";
    private static final String SENT = "choose.sent";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String TIME = "time";
    private static final String NEVER_PROGRAMMED = "never-programmed";
    private static final String NEW_TO_IT = "new";
    private static final String KNOWS_SOME = "knows-some";
    private static final String ANY = "any";

    /** One entry of each menu is for learners who cannot or need not choose. */
    private static final int MAX_CHOICES = Select.MAX_ENTRIES - 1;

    private final Curriculum curriculum;
    private final StudyService studyService;
    private final RoadmapCards cards;

    RoadmapChooser(Curriculum curriculum, StudyService studyService, RoadmapCards cards) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.cards = cards;
    }

    Card welcome(Viewer viewer) {
        ChooseCopy copy = ChooseCopy.in(viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.welcome())
                .buttons(
                        Button.primary(copy.helpMeChooseButton(), CustomId.forOwner(ASK, viewer.id())),
                        Button.secondary(copy.showAllButton(), RoadmapCards.listId(viewer)))
                .build();
    }

    List<Action> actions() {
        return List.of(
                Action.of(ASK, AnswerMode.MODAL, press -> new Reply.Form(form(press.viewer()))),
                Action.updating(SENT, this::choose));
    }

    private Modal form(Viewer viewer) {
        ChooseCopy copy = ChooseCopy.in(viewer.locale());
        int tracks = tracks().size();
        int paces = paces().size();
        String pickOne = InteractionCopy.in(viewer.locale()).pickOne();
        return new Modal(
                CustomId.forOwner(SENT, viewer.id()),
                copy.formTitle(),
                List.of(
                        new Modal.SelectField(
                                FROM, copy.startQuestion(), Optional.empty(), pickOne, startEntries(copy)),
                        new Modal.SelectField(
                                TO, copy.interestQuestion(), hint(copy, tracks), pickOne, trackEntries(copy)),
                        new Modal.SelectField(
                                TIME, copy.timeQuestion(), hint(copy, paces), pickOne, paceEntries(viewer))));
    }

    /** A hint that a menu is incomplete; empty if it is complete. */
    private static Optional<String> hint(ChooseCopy copy, int total) {
        return total <= MAX_CHOICES ? Optional.empty() : Optional.of(copy.menuIsIncomplete(MAX_CHOICES, total));
    }

    private static List<Select.Entry> startEntries(ChooseCopy copy) {
        return List.of(
                Select.Entry.of(copy.neverProgrammed(), NEVER_PROGRAMMED),
                Select.Entry.of(copy.newToMachineLearning(), NEW_TO_IT),
                Select.Entry.of(copy.knowsSomeMachineLearning(), KNOWS_SOME));
    }

    private List<Select.Entry> trackEntries(ChooseCopy copy) {
        Stream<Select.Entry> tracks = tracks().stream()
                .limit(MAX_CHOICES)
                .map(track -> new Select.Entry(track.title(), track.id().value(), Optional.of(track.summary()), false));
        return Stream.concat(Stream.of(Select.Entry.of(copy.everything(), ANY)), tracks)
                .toList();
    }

    private List<Select.Entry> paceEntries(Viewer viewer) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        Stream<Select.Entry> paces = paces().stream()
                .limit(MAX_CHOICES)
                .map(pace -> Select.Entry.of(copy.paceName(pace), pace.id().value()));
        String cannotSay = ChooseCopy.in(viewer.locale()).cannotSayYet();
        return Stream.concat(paces, Stream.of(Select.Entry.of(cannotSay, ANY))).toList();
    }

    private List<Track> tracks() {
        return curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.tracks().stream())
                .toList();
    }

    /** The paces of all roadmaps, without those that have the title and hours of an earlier one. */
    private List<Pace> paces() {
        record Kind(String title, Range weeklyHours) {}
        Map<Kind, Pace> byKind = new LinkedHashMap<>();
        curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.paces().stream())
                .forEach(pace -> byKind.putIfAbsent(new Kind(pace.title(), pace.weeklyHours()), pace));
        return List.copyOf(byKind.values());
    }

    private Card choose(ComponentPress press) {
        Roadmap roadmap = roadmapFor(press);
        Optional<Track> track =
                roadmap.tracks().stream().filter(each -> isChosen(press, each)).findFirst();
        Optional<Pace> pace = paces().stream()
                .filter(each -> each.id().value().equals(press.field(TIME)))
                .findFirst()
                .flatMap(chosen -> nearest(chosen, Paces.of(curriculum, roadmap)));
        RoadmapStanding request =
                studyService.on(press.learner(), roadmap).withTrack(track).withPace(pace);
        return cards.following(press.viewer(), studyService.follow(press.request(), request), advice(press, roadmap));
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

    /**
     * The roadmap with the chosen track; otherwise, for a learner who never programmed, the first without entry
     * requirements; otherwise the first of all.
     */
    private Roadmap roadmapFor(ComponentPress press) {
        List<Roadmap> roadmaps = curriculum.roadmaps();
        Stream<Roadmap> withTrack = roadmaps.stream()
                .filter(roadmap -> roadmap.tracks().stream().anyMatch(track -> isChosen(press, track)));
        Stream<Roadmap> withoutRequirements = roadmaps.stream()
                .filter(roadmap -> press.field(FROM).equals(NEVER_PROGRAMMED)
                        && roadmap.entryRequirements().isEmpty());
        return Stream.concat(withTrack, withoutRequirements).findFirst().orElse(roadmaps.get(0));
    }

    private static boolean isChosen(ComponentPress press, Track track) {
        return track.id().value().equals(press.field(TO));
    }

    private static List<String> advice(ComponentPress press, Roadmap roadmap) {
        ChooseCopy copy = ChooseCopy.in(press.viewer().locale());
        return switch (press.field(FROM)) {
            case NEVER_PROGRAMMED -> roadmap.entryRequirements().isEmpty() ? List.of() : List.of(copy.programFirst());
            case KNOWS_SOME -> List.of(copy.skipAhead());
            default -> List.of();
        };
    }
}
