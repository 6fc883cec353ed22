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
        final List<String> needs = new ArrayList<>();
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
        Title title;
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

        /** A unit with the title as it is written, which may end with its hours. */
        static UnitDraft of(String written, int line) {
            Title whole = Title.of(written);
            Optional<Durations.Ending> ending = Durations.atEnd(whole.text())
                    .or(() -> Durations.atEnd(written))
                    .filter(found -> !Title.of(found.before()).text().isBlank());
            Title title = ending.map(found -> Title.of(found.before())).orElse(whole);
            Title full = new Title(
                    title.text(),
                    title.number().or(whole::number),
                    title.requirement().or(whole::requirement));
            UnitDraft unit = new UnitDraft(full, line);
            unit.hours = ending.map(Durations.Ending::hours);
            unit.requirement = full.requirement().orElse(unit.requirement);
            return unit;
        }

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
     * @param format what the file says that it is; empty if it says nothing
     * @param note what is said about it; blank if nothing is
     * @param author its author; blank if nobody is named
     */
    record ResourceDraft(FoundLink link, Optional<String> format, String note, String author) {}

    /** Hours that the file states. */
    record StudyHours(double min, double max) {}

    /** A group of which some are enough. */
    record Choice(String group, int choose) {}
}
