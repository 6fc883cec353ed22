package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Interest;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.StudyTime;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Track;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The answers that the chooser offers: general ones, and those that the tracks and paces of all roadmaps add. */
final class ChooserQuestions {
    /** The names of the form's fields. */
    static final String START = "from";

    static final String INTEREST = "to";
    static final String TIME = "time";

    private final List<Track> tracks;
    private final List<Pace> paces;

    ChooserQuestions(Curriculum curriculum) {
        this.tracks = curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.tracks().stream())
                .toList();
        this.paces = paces(curriculum);
    }

    /** The paces of all roadmaps, slowest first, without those that have the title and hours of an earlier one. */
    private static List<Pace> paces(Curriculum curriculum) {
        record Kind(String title, Range weeklyHours) {}
        Map<Kind, Pace> byKind = new LinkedHashMap<>();
        curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.paces().stream())
                .forEach(pace -> byKind.putIfAbsent(new Kind(pace.title(), pace.weeklyHours()), pace));
        return byKind.values().stream()
                .sorted(Comparator.comparingDouble(pace -> pace.weeklyHours().mean()))
                .toList();
    }

    /** All interests, the general ones first; those beyond {@link Select#MAX_ENTRIES} are not offered. */
    List<Interest> interests() {
        return Stream.concat(
                        Stream.of(Interest.General.values()), tracks.stream().map(Interest.InTrack::new))
                .toList();
    }

    /** All amounts of time, the least first, and last the one for learners who cannot say. */
    List<StudyTime> times() {
        Stream<StudyTime> little =
                Stream.of(StudyTime.General.HALF_AN_HOUR_A_DAY, StudyTime.General.A_FEW_HOURS_A_WEEK);
        return Stream.of(
                        little,
                        paces.stream().<StudyTime>map(StudyTime.AtPace::new),
                        Stream.<StudyTime>of(StudyTime.General.UNKNOWN))
                .flatMap(times -> times)
                .toList();
    }

    /** The value of a time's entry in the menu. */
    static String value(StudyTime time) {
        return time instanceof StudyTime.AtPace atPace
                ? atPace.pace().id().value()
                : ((StudyTime.General) time).value();
    }

    /** Reads the answers of a form, which may have been sent long ago: an answer that is gone counts as none. */
    ChooserAnswers answers(ComponentPress press) {
        return new ChooserAnswers(
                Start.of(press.field(START)),
                interests().stream()
                        .filter(each -> each.value().equals(press.field(INTEREST)))
                        .findFirst()
                        .orElse(Interest.General.EVERYTHING),
                times().stream()
                        .filter(each -> value(each).equals(press.field(TIME)))
                        .findFirst()
                        .orElse(StudyTime.General.UNKNOWN));
    }
}
