package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Helps one who follows nothing yet to a roadmap, a track and a pace, by three short questions. */
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

    /** One entry of each menu is for those who cannot or need not choose. */
    private static final int MOST = Select.MAX_ENTRIES - 1;

    private final Curriculum curriculum;
    private final StudyService studies;
    private final RoadmapCards cards;

    RoadmapChooser(Curriculum curriculum, StudyService studies, RoadmapCards cards) {
        this.curriculum = curriculum;
        this.studies = studies;
        this.cards = cards;
    }

    Card welcome(LearnerId learner) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(ChooseCopy.welcome())
                .buttons(
                        Button.primary(ChooseCopy.ask(), CustomId.forOwner(ASK, learner)),
                        Button.secondary(ChooseCopy.browse(), CustomId.forOwner(RoadmapActions.LIST, learner)))
                .build();
    }

    List<Action> actions() {
        return List.of(
                Action.of(ASK, AnswerMode.MODAL, press -> new Reply.Form(form(press.learner()))),
                Action.of(SENT, AnswerMode.UPDATE, press -> Reply.of(choose(press))));
    }

    private Modal form(LearnerId learner) {
        return new Modal(
                CustomId.forOwner(SENT, learner),
                ChooseCopy.formTitle(),
                List.of(
                        new Modal.SelectField(FROM, ChooseCopy.whereFrom(), Optional.empty(), starts()),
                        new Modal.SelectField(TO, ChooseCopy.whereTo(), ofMany(tracks().size()), aims()),
                        new Modal.SelectField(TIME, ChooseCopy.howMuch(), ofMany(paces().size()), times())));
    }

    /** Says so when there are more than the form holds. */
    private static Optional<String> ofMany(int all) {
        return all <= MOST ? Optional.empty() : Optional.of(ChooseCopy.ofMany(MOST, all));
    }

    private static List<Select.Entry> starts() {
        return List.of(
                Select.Entry.of(ChooseCopy.neverProgrammed(), NEVER_PROGRAMMED),
                Select.Entry.of(ChooseCopy.newToIt(), NEW_TO_IT),
                Select.Entry.of(ChooseCopy.knowSome(), KNOWS_SOME));
    }

    private List<Select.Entry> aims() {
        Stream<Select.Entry> tracks = tracks().stream()
                .limit(MOST)
                .map(track -> new Select.Entry(track.title(), track.id().value(), Optional.of(track.summary()), false));
        return Stream.concat(Stream.of(Select.Entry.of(ChooseCopy.everything(), ANY)), tracks)
                .toList();
    }

    private List<Select.Entry> times() {
        Stream<Select.Entry> paces = paces().stream()
                .limit(MOST)
                .map(pace ->
                        Select.Entry.of(RoadmapCopy.paceName(pace), pace.id().value()));
        return Stream.concat(paces, Stream.of(Select.Entry.of(ChooseCopy.noIdea(), ANY)))
                .toList();
    }

    private List<Track> tracks() {
        return curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.tracks().stream())
                .toList();
    }

    /** All paces; of those that several roadmaps call and mean alike, one. */
    private List<Pace> paces() {
        Map<String, Pace> byName = new LinkedHashMap<>();
        curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.paces().stream())
                .forEach(pace -> byName.putIfAbsent(RoadmapCopy.paceName(pace), pace));
        return List.copyOf(byName.values());
    }

    private Card choose(ComponentPress press) {
        Roadmap roadmap = roadmapFor(press);
        Optional<Track> track =
                roadmap.tracks().stream().filter(each -> isChosen(press, each)).findFirst();
        Optional<Pace> pace = paces().stream()
                .filter(each -> each.id().value().equals(press.field(TIME)))
                .findFirst()
                .flatMap(wanted -> nearest(wanted, Paces.of(curriculum, roadmap)));
        RoadmapStanding chosen =
                studies.on(press.learner(), roadmap).along(track).at(pace);
        return cards.following(press.learner(), studies.follow(press.request(), chosen), advice(press, roadmap));
    }

    /** The roadmap's own pace that comes nearest, since the form shows those of all roadmaps. */
    private static Optional<Pace> nearest(Pace wanted, List<Pace> own) {
        return own.stream()
                .min(Comparator.comparingDouble((Pace pace) -> apart(pace, wanted))
                        .thenComparing(pace -> !pace.equals(wanted)));
    }

    private static double apart(Pace one, Pace other) {
        return Math.abs(one.weeklyHours().min() - other.weeklyHours().min());
    }

    /** The one with the track that draws them; else for one new to programming the first that asks for nothing before. */
    private Roadmap roadmapFor(ComponentPress press) {
        List<Roadmap> roadmaps = curriculum.roadmaps();
        Stream<Roadmap> drawn = roadmaps.stream()
                .filter(roadmap -> roadmap.tracks().stream().anyMatch(track -> isChosen(press, track)));
        Stream<Roadmap> fromScratch = roadmaps.stream()
                .filter(roadmap -> press.field(FROM).equals(NEVER_PROGRAMMED)
                        && roadmap.entryRequirements().isEmpty());
        return Stream.concat(drawn, fromScratch).findFirst().orElse(roadmaps.get(0));
    }

    private static boolean isChosen(ComponentPress press, Track track) {
        return track.id().value().equals(press.field(TO));
    }

    private static List<String> advice(ComponentPress press, Roadmap roadmap) {
        return switch (press.field(FROM)) {
            case NEVER_PROGRAMMED ->
                roadmap.entryRequirements().isEmpty() ? List.of() : List.of(ChooseCopy.programFirst());
            case KNOWS_SOME -> List.of(ChooseCopy.skipAhead());
            default -> List.of();
        };
    }
}
