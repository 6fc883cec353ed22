package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Inlines.FoundLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a roadmap while they are gathered from a Markdown file. */
final class Draft {
    private Draft() {}

    static final class PhaseDraft {
        final Title title;
        final int line;
        String id = "";
        String summary = "";
        final List<SectionDraft> sections = new ArrayList<>();

        PhaseDraft(Title title, int line) {
            this.title = title;
            this.line = line;
        }

        List<UnitDraft> units() {
            return sections.stream().flatMap(section -> section.units.stream()).toList();
        }
    }

    static final class SectionDraft {
        final Optional<Title> title;
        final int line;
        String id = "";
        String summary = "";
        final List<UnitDraft> units = new ArrayList<>();

        SectionDraft(Optional<Title> title, int line) {
            this.title = title;
            this.line = line;
        }
    }

    static final class UnitDraft {
        final Title title;
        final int line;
        String id = "";
        List<String> formerly = List.of();
        String kind = "lesson";
        String requirement = "required";
        final List<String> notes = new ArrayList<>();
        final List<String> needs = new ArrayList<>();
        final List<String> topics = new ArrayList<>();
        final List<StepDraft> steps = new ArrayList<>();
        final List<ResourceDraft> resources = new ArrayList<>();
        Optional<StudyHours> hours = Optional.empty();
        Optional<Choice> choice = Optional.empty();

        UnitDraft(Title title, int line) {
            this.title = title;
            this.line = line;
        }

        /** Its main link; blank if it has none. */
        String link() {
            return resources.isEmpty() ? "" : resources.get(0).link().url();
        }
    }

    static final class StepDraft {
        final String title;
        final int line;
        String id = "";
        String text = "";
        final List<ResourceDraft> resources = new ArrayList<>();

        StepDraft(String title, int line) {
            this.title = title;
            this.line = line;
        }
    }

    /**
     * A link that is something to study from.
     *
     * @param note what is said about it; blank if nothing is
     * @param author its author; blank if nobody is named
     */
    record ResourceDraft(FoundLink link, String note, String author) {}

    /** Hours that the file states. */
    record StudyHours(double min, double max) {}

    /** A group of which some are enough. */
    record Choice(String group, int choose) {}
}
