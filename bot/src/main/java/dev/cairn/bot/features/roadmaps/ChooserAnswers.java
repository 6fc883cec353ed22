package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Track;
import java.util.Arrays;
import java.util.Optional;

/** A learner's answers to the three questions of the chooser. */
record ChooserAnswers(Start start, Interest interest, StudyTime time) {
    /** Where the learner is starting from. Values are in messages sent long ago, so they never change. */
    enum Start {
        NEVER_PROGRAMMED("never-programmed"),
        CAN_PROGRAM("new"),
        KNOWS_SOME_ML("knows-some");

        private final String value;

        Start(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }

        static Start of(String value) {
            return Arrays.stream(values())
                    .filter(each -> each.value.equals(value))
                    .findFirst()
                    .orElse(CAN_PROGRAM);
        }
    }

    /** What interests the learner most. */
    sealed interface Interest {
        /** The value of the menu's entry. */
        String value();

        /** An interest that does not depend on a track. Values never change. */
        enum General implements Interest {
            EVERYTHING("any"),
            QUICK_START("quick"),
            ENGINEERING("engineering"),
            PROJECTS("projects"),
            WHOLE_FIELD("whole-field");

            private final String value;

            General(String value) {
                this.value = value;
            }

            @Override
            public String value() {
                return value;
            }
        }

        /** What a track of some roadmap emphasizes. */
        record InTrack(Track track) implements Interest {
            @Override
            public String value() {
                return track.id().value();
            }
        }
    }

    /** How much the learner will study. */
    sealed interface StudyTime {
        /** In hours; empty if the learner cannot say. */
        Optional<Double> weeklyHours();

        /** An amount that does not depend on a pace of a roadmap. Values never change. */
        enum General implements StudyTime {
            HALF_AN_HOUR_A_DAY("half-hour", Optional.of(3.5)),
            A_FEW_HOURS_A_WEEK("few-hours", Optional.of(4.0)),
            UNKNOWN("any", Optional.empty());

            private final String value;
            private final Optional<Double> weeklyHours;

            General(String value, Optional<Double> weeklyHours) {
                this.value = value;
                this.weeklyHours = weeklyHours;
            }

            String value() {
                return value;
            }

            @Override
            public Optional<Double> weeklyHours() {
                return weeklyHours;
            }
        }

        /** The pace of some roadmap. */
        record AtPace(Pace pace) implements StudyTime {
            @Override
            public Optional<Double> weeklyHours() {
                return Optional.of(pace.weeklyHours().mean());
            }
        }
    }
}
