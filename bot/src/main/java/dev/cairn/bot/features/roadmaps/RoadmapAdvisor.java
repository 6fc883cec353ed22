package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Interest;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.bot.features.roadmaps.Recommendation.Why;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.path.Pathfinder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Recommends roadmaps as a teacher would, by rules over their data, so that an operator's own take part.
 *
 * <p>A roadmap that requires programming is never recommended to a learner who has never programmed, and one
 * that begins with it comes first. Then a roadmap gains by matching the interest, by naming what to study from, and by
 * holding enough that is new for three months; it loses by the time beyond a year that it would take.
 */
final class RoadmapAdvisor {
    private static final double OUT_OF_THE_QUESTION = -10;
    private static final double BEGINS_WITH_PROGRAMMING = 3;
    private static final double MOSTLY_KNOWN = 1.5;
    private static final double HAS_THE_TRACK = 4;
    private static final double INTEREST = 2;
    /** Breaks a tie only. */
    private static final double BREADTH = 0.2;

    private static final double GUIDED = 1;
    /** People who know some machine learning find their own material. */
    private static final double GUIDED_FOR_ADVANCED = 0.3;

    private static final double MAX_TOO_LONG = 3;
    private static final double ENOUGH_MONTHS = 3;
    private static final double LONG_MONTHS = 12;
    private static final double QUICK_MONTHS = 8;
    private static final double LITTLE_TIME = 8;
    private static final double ASSUMED_WEEKLY_HOURS = 8;
    private static final double MUCH = 0.5;
    private static final double MOST = 0.8;

    private final Lazy<List<RoadmapTraits>> candidates;

    RoadmapAdvisor(Curriculum curriculum, Pathfinder pathfinder) {
        this.candidates = new Lazy<>(() -> RoadmapTraits.of(curriculum, pathfinder));
    }

    /** The best roadmap, and the second best if there are several. */
    List<Recommendation> recommend(ChooserAnswers answers) {
        return recommend(answers, Optional.empty());
    }

    /**
     * The best roadmap, and a second if there are several.
     *
     * @param ofServer the roadmap that the learner's server offers newcomers: the second if it is not the best
     */
    List<Recommendation> recommend(ChooserAnswers answers, Optional<Roadmap> ofServer) {
        List<RoadmapTraits> ranked = candidates.get().stream()
                .sorted(Comparator.comparingDouble((RoadmapTraits each) -> -score(each, answers)))
                .toList();
        RoadmapTraits best = ranked.get(0);
        Stream<RoadmapTraits> second = Stream.of(
                        ranked.stream().filter(each -> isOf(ofServer, each)),
                        ranked.stream().filter(each -> track(each, answers).isPresent()),
                        ranked.stream())
                .flatMap(each -> each)
                .filter(each -> !each.equals(best))
                .limit(1);
        return Stream.concat(Stream.of(best), second)
                .map(each -> new Recommendation(
                        each.roadmap(),
                        track(each, answers),
                        !each.equals(best) && isOf(ofServer, each) ? whyOfServer(each, answers) : why(each, answers),
                        each.newHours().applyAsDouble(Start.NEVER_PROGRAMMED),
                        each.newHours().applyAsDouble(answers.start())))
                .toList();
    }

    private static boolean isOf(Optional<Roadmap> ofServer, RoadmapTraits roadmap) {
        return ofServer.filter(roadmap.roadmap()::equals).isPresent();
    }

    /** Why the server's roadmap is recommended; a warning that the learner cannot program yet goes first. */
    private Why whyOfServer(RoadmapTraits roadmap, ChooserAnswers answers) {
        Why own = why(roadmap, answers);
        return own == Why.AFTER_PROGRAMMING ? own : Why.SERVER_SUGGESTS;
    }

    private double score(RoadmapTraits roadmap, ChooserAnswers answers) {
        double guided = answers.start() == Start.KNOWS_SOME_ML ? GUIDED_FOR_ADVANCED : GUIDED;
        return start(roadmap, answers)
                + interest(roadmap, answers)
                + guided * roadmap.guided()
                + BREADTH * ofMost(RoadmapTraits::topics, roadmap)
                + time(roadmap, answers);
    }

    private static double start(RoadmapTraits roadmap, ChooserAnswers answers) {
        if (answers.start() == Start.KNOWS_SOME_ML) {
            return roadmap.knownShare(Start.KNOWS_SOME_ML) > MOST ? -MOSTLY_KNOWN : 0;
        }
        if (answers.start() == Start.CAN_PROGRAM) {
            return 0;
        }
        if (roadmap.takesProgrammingForGranted()) {
            return OUT_OF_THE_QUESTION;
        }
        return roadmap.beginsWithProgramming() ? BEGINS_WITH_PROGRAMMING : 0;
    }

    private double interest(RoadmapTraits roadmap, ChooserAnswers answers) {
        if (answers.interest() instanceof Interest.General general) {
            return INTEREST * match(roadmap, general, answers.start());
        }
        return track(roadmap, answers).isPresent() ? HAS_THE_TRACK : 0;
    }

    /** How well a roadmap matches a general interest, from 0 to 1. */
    private double match(RoadmapTraits roadmap, Interest.General interest, Start start) {
        return switch (interest) {
            case EVERYTHING -> 0;
            case QUICK_START -> 1 - ofMost(each -> each.newHours().applyAsDouble(start), roadmap);
            case ENGINEERING -> ofMost(RoadmapTraits::engineering, roadmap);
            case PROJECTS -> ofMost(RoadmapTraits::practice, roadmap);
            case WHOLE_FIELD -> ofMost(RoadmapTraits::topics, roadmap);
        };
    }

    /** A measure of a roadmap as a share of the largest of all roadmaps. */
    private double ofMost(ToDoubleFunction<RoadmapTraits> measure, RoadmapTraits roadmap) {
        double most = candidates.get().stream().mapToDouble(measure).max().orElse(0);
        return most == 0 ? 0 : measure.applyAsDouble(roadmap) / most;
    }

    private static double time(RoadmapTraits roadmap, ChooserAnswers answers) {
        double months = months(roadmap, answers);
        double tooLong = Math.max(0, months - LONG_MONTHS) / LONG_MONTHS;
        double enough = answers.interest() == Interest.General.QUICK_START ? 0 : Math.min(1, months / ENOUGH_MONTHS);
        return enough - Math.min(MAX_TOO_LONG, tooLong);
    }

    private static double months(RoadmapTraits roadmap, ChooserAnswers answers) {
        return Recommendation.months(
                roadmap.newHours().applyAsDouble(answers.start()),
                answers.time().weeklyHours().orElse(ASSUMED_WEEKLY_HOURS));
    }

    private static Optional<Track> track(RoadmapTraits roadmap, ChooserAnswers answers) {
        return answers.interest() instanceof Interest.InTrack wanted
                ? roadmap.roadmap().tracks().stream()
                        .filter(wanted.track()::equals)
                        .findFirst()
                : Optional.empty();
    }

    private Why why(RoadmapTraits roadmap, ChooserAnswers answers) {
        if (answers.start() == Start.NEVER_PROGRAMMED && roadmap.beginsWithProgramming()) {
            return Why.BEGINS_WITH_PROGRAMMING;
        }
        if (answers.start() == Start.NEVER_PROGRAMMED && roadmap.takesProgrammingForGranted()) {
            return Why.AFTER_PROGRAMMING;
        }
        if (track(roadmap, answers).isPresent()) {
            return Why.HAS_THE_TRACK;
        }
        return whyByInterest(roadmap, answers).orElseGet(() -> whyByTime(roadmap, answers));
    }

    private Optional<Why> whyByInterest(RoadmapTraits roadmap, ChooserAnswers answers) {
        if (!(answers.interest() instanceof Interest.General general)) {
            return Optional.empty();
        }
        double match = match(roadmap, general, answers.start());
        return switch (general) {
            case EVERYTHING -> Optional.empty();
            case QUICK_START -> match >= MOST ? Optional.of(Why.QUICK) : Optional.empty();
            case ENGINEERING -> match >= MUCH ? Optional.of(Why.MUCH_ENGINEERING) : Optional.empty();
            case PROJECTS -> match >= MUCH ? Optional.of(Why.MANY_PROJECTS) : Optional.empty();
            case WHOLE_FIELD -> match >= MOST ? Optional.of(Why.COVERS_MOST) : Optional.empty();
        };
    }

    private static Why whyByTime(RoadmapTraits roadmap, ChooserAnswers answers) {
        boolean littleTime = answers.time()
                .weeklyHours()
                .filter(hours -> hours < LITTLE_TIME)
                .isPresent();
        if (littleTime && months(roadmap, answers) <= QUICK_MONTHS) {
            return Why.FITS_THE_TIME;
        }
        return switch (answers.start()) {
            case NEVER_PROGRAMMED -> Why.NEEDS_NOTHING_FIRST;
            case CAN_PROGRAM -> Why.BUILDS_ON_PROGRAMMING;
            case KNOWS_SOME_ML -> Why.GOES_FURTHER;
        };
    }
}
