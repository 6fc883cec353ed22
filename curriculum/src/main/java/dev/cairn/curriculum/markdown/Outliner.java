package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.Choice;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes phases, sections and units of the headings of a file. */
final class Outliner {
    private static final int MAX_SUMMARY = 1000;
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?i)(^|.*\\b)electives?\\b.*|optional( (courses?|units?|lessons?|topics?|reading|material|extras?|part|section)\\b.*)?"
                    + "|.*[\\s:–—-]optional");
    private static final Pattern OPTIONAL_TEXT = Pattern.compile(
            "(?i)^(optional|electives?)\\b.*|.*\\b(this|these|all|everything|courses?|units?|section)\\b[^.]*\\b(is|are) (all )?(optional|electives?)\\b.*");

    private static final Pattern EXTRA = Pattern.compile(
            "(?i)(extras?|misc\\.?|miscellaneous|further|bonus(es)?|optionals?|stretch|additional|supplementary)"
                    + "( (stuff|things|links?|goals?|reading|readings|study|material|materials|resources|papers|videos|books"
                    + "|exercises|problems|tasks|projects?|topics|units?|lessons?|content|work|week))?");

    private static final Pattern BETWEEN_EXTRAS = Pattern.compile("\\s*(?:[/&+,]|\\band\\b)\\s*");

    private final UnitSource source;
    private final ImportNotes notes;
    private final UnitContent content;
    private final TableUnits tables;
    private final ListUnits lists;
    private final Choices choices = new Choices();

    Outliner(UnitSource source, ImportNotes notes, LinkCleaner links) {
        this.source = source;
        this.notes = notes;
        this.content = new UnitContent(new ResourceLinks(links, notes), notes);
        this.tables = new TableUnits(content, notes);
        this.lists = new ListUnits(content, choices, notes, source == UnitSource.ITEMS);
    }

    /**
     * The phases of a roadmap.
     *
     * @param title the roadmap's, for a phase that has no heading of its own
     */
    List<PhaseDraft> phases(Heading root, String title) {
        List<Heading> tops = root.children;
        List<PhaseDraft> phases = new ArrayList<>();
        boolean flat = source == UnitSource.HEADINGS && tops.stream().allMatch(Heading::isLeaf);
        if (flat || holdsUnits(root)) {
            PhaseDraft only = new PhaseDraft(Title.of(title), root.line);
            if (flat) {
                SectionDraft section = section(only, Optional.empty(), root.line);
                for (Heading top : tops) {
                    noteExtra(top, "required");
                    headingUnit(section, top, requirement(top, "required"));
                }
            } else {
                readBlocks(only, root, true, "required");
            }
            phases.add(only);
        }
        if (!flat) {
            for (Heading top : tops) {
                PhaseDraft phase = new PhaseDraft(titleOf(top), top.line);
                read(phase, Optional.empty(), top, "required");
                phases.add(phase);
            }
        }
        phases.removeIf(this::isEmpty);
        Choices.settle(phases.stream().flatMap(phase -> phase.units().stream()).toList());
        return phases;
    }

    private boolean isEmpty(PhaseDraft phase) {
        phase.sections.removeIf(section -> section.units.isEmpty());
        if (phase.sections.isEmpty()) {
            notes.add(
                    Kind.PASSED_OVER,
                    phase.line,
                    "nothing to study below “%s”".formatted(ImportNotes.shown(phase.title.text())));
        }
        return phase.sections.isEmpty();
    }

    /** Whether what stands before the first heading has units itself. */
    private boolean holdsUnits(Heading root) {
        return source != UnitSource.HEADINGS
                && root.blocks.stream()
                        .anyMatch(block -> source.hasRows()
                                ? block instanceof TableBlock
                                : block instanceof ListBlock list && ListUnits.hasLinkedItem(list));
    }

    /**
     * @param above the section of the heading above; empty for a phase
     * @param inherited the requirement of the heading above
     */
    private void read(PhaseDraft phase, Optional<SectionDraft> above, Heading heading, String inherited) {
        noteExtra(heading, inherited);
        String requirement = requirement(heading, inherited);
        boolean isPhase = above.isEmpty();
        if (source.isUnit(heading)) {
            SectionDraft section = above.filter(it -> it == phase.sections.get(phase.sections.size() - 1))
                    .orElseGet(() -> section(phase, Optional.empty(), heading.line));
            headingUnit(section, heading, requirement);
            return;
        }
        int start = phase.units().size();
        SectionDraft section = readBlocks(phase, heading, isPhase, requirement);
        int before = phase.units().size();
        boolean hasUnits = before > start;
        Optional<Choice> said = hasUnits ? Optional.empty() : choiceOfChildren(heading);
        said.ifPresent(choice -> noteChoiceOfChildren(heading, choice));
        for (Heading child : heading.children) {
            read(phase, Optional.of(section), child, requirement);
        }
        Optional<Choice> choice = said.filter(found -> mayChooseHeadings());
        phase.units().stream().skip(before).forEach(unit -> unit.choice = unit.choice.or(() -> choice));
        List<String> needs = needs(heading);
        if (isPhase) {
            phase.needs.addAll(needs);
        } else {
            phase.units().stream().skip(start).forEach(unit -> unit.needs.addAll(needs));
        }
    }

    /** What a heading, or the text below it, says about how many of the headings below are enough. */
    private Optional<Choice> choiceOfChildren(Heading heading) {
        return heading.isLeaf() ? Optional.empty() : choice(heading.blocks).or(() -> choiceIn(heading));
    }

    private Optional<Choice> choiceIn(Heading heading) {
        return ChoiceText.ofHeading(heading.text).flatMap(found -> choices.of(found.choice()));
    }

    /** Whether headings are units, so that a learner can choose among them. */
    private boolean mayChooseHeadings() {
        return source == UnitSource.HEADINGS || source == UnitSource.BOTH;
    }

    private void noteChoiceOfChildren(Heading heading, Choice choice) {
        if (mayChooseHeadings()) {
            noteChoice(heading, choice);
        } else {
            notes.add(
                    Kind.DECIDED,
                    heading.line,
                    "“%s” asks to choose among headings that aren’t units, so all of it is required"
                            .formatted(ImportNotes.shown(heading.text)),
                    "put the alternatives into one list, or write units: headings");
        }
    }

    private void noteChoice(Heading heading, Choice choice) {
        notes.add(
                Kind.DECIDED,
                heading.line,
                "what is below “%s” is a choice: %d %s enough"
                        .formatted(
                                ImportNotes.shown(heading.text), choice.choose(), choice.choose() == 1 ? "is" : "are"));
    }

    private static Title titleOf(Heading heading) {
        return Title.of(ChoiceText.ofHeading(heading.text)
                .map(ChoiceText.OfHeading::title)
                .orElse(heading.text));
    }

    private static List<String> needs(Heading heading) {
        return Stream.concat(Facts.needs(heading.blocks).stream(), heading.needs.stream())
                .toList();
    }

    private void headingUnit(SectionDraft section, Heading heading, String requirement) {
        Title title = Title.of(heading.text);
        if (title.text().isBlank()) {
            return;
        }
        UnitDraft unit = UnitDraft.of(heading.text, heading.line);
        unit.kind = Kinds.of("", unit.title.text());
        unit.requirement = unit.title.requirement().orElse(requirement);
        unit.needs.addAll(heading.needs);
        content.read(unit, heading.blocks);
        section.units.add(unit);
    }

    private SectionDraft readBlocks(PhaseDraft phase, Heading heading, boolean isPhase, String requirement) {
        SectionDraft section = section(phase, isPhase ? Optional.empty() : Optional.of(titleOf(heading)), heading.line);
        List<String> prose = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        Optional<Choice> ofHeading = heading.isLeaf() ? choiceIn(heading) : Optional.empty();
        ofHeading.ifPresent(found -> noteChoice(heading, found));
        for (Node block : heading.blocks) {
            List<UnitDraft> units = units(block, heading.text);
            Optional<Choice> choice =
                    units.isEmpty() ? Optional.empty() : choice(before).or(() -> ofHeading);
            units.forEach(unit -> {
                unit.choice = unit.choice.or(() -> choice);
                boolean says = !unit.requirement.equals("required")
                        || unit.title.requirement().isPresent();
                unit.requirement = says ? unit.requirement : requirement;
            });
            section.units.addAll(units);
            if (units.isEmpty()) {
                readProse(block, heading, prose);
                before.add(block);
            } else {
                before.clear();
            }
        }
        String summary = notes.cut(String.join(" ", prose), MAX_SUMMARY, heading.line);
        if (isPhase) {
            phase.summary = summary;
        } else {
            section.summary = summary;
        }
        return section;
    }

    private void readProse(Node block, Heading heading, List<String> prose) {
        if (block instanceof Paragraph || block instanceof BlockQuote) {
            String text = Facts.textWithoutNeeds(block);
            if (text.matches("(?s).*\\p{L}.*")) {
                prose.add(text);
            }
            Inlines.links(block).stream()
                    .filter(link -> !link.url().startsWith("#"))
                    .forEach(link -> notes.add(
                            Kind.LINK_DROPPED,
                            link.line(),
                            "%s: it stands in the text below “%s”"
                                    .formatted(ImportNotes.shown(link.url()), ImportNotes.shown(heading.text))));
        } else if (block instanceof ListBlock) {
            notes.add(
                    Kind.PASSED_OVER,
                    Inlines.line(block),
                    "a list below “%s”".formatted(ImportNotes.shown(heading.text)));
        } else if (block instanceof TableBlock) {
            notes.add(
                    Kind.PASSED_OVER,
                    Inlines.line(block),
                    "a table below “%s”, whose rows are no units".formatted(ImportNotes.shown(heading.text)));
        } else {
            notes.passOver();
        }
    }

    private List<UnitDraft> units(Node block, String heading) {
        if (source.hasRows()) {
            return block instanceof TableBlock table && TableUnits.hasRows(table) ? tables.units(table) : List.of();
        }
        if (source == UnitSource.HEADINGS) {
            return List.of();
        }
        if (block instanceof ListBlock list) {
            return !ListUnits.hasLinkedItem(list) && source == UnitSource.LINKS
                    ? List.of()
                    : lists.units(list, heading);
        }
        return block instanceof Paragraph && UnitContent.isOnlyLinks(block)
                ? lists.unit(block, heading).stream().toList()
                : List.of();
    }

    private static SectionDraft section(PhaseDraft phase, Optional<Title> title, int line) {
        SectionDraft section = new SectionDraft(title, line);
        phase.sections.add(section);
        return section;
    }

    /** Notes that a heading is taken to be optional, unless its title or a heading above says so. */
    private void noteExtra(Heading heading, String inherited) {
        Title title = Title.of(heading.text);
        if (isExtra(title.text()) && title.requirement().isEmpty() && !inherited.equals("optional")) {
            notes.add(
                    Kind.DECIDED,
                    heading.line,
                    "“%s” and everything below it is optional".formatted(ImportNotes.shown(title.text())),
                    "write (required) after the title if it isn’t");
        }
    }

    private static String requirement(Heading heading, String inherited) {
        Title title = Title.of(heading.text);
        boolean optional = isExtra(title.text())
                || OPTIONAL.matcher(title.text()).matches()
                || heading.blocks.stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Inlines::text)
                        .anyMatch(text -> OPTIONAL_TEXT.matcher(text).matches());
        return title.requirement().orElse(optional ? "optional" : inherited);
    }

    /** "Extra stuff / misc links", and not "Extra trees". */
    private static boolean isExtra(String title) {
        return BETWEEN_EXTRAS
                .splitAsStream(title.replaceAll("[!:.]+$", ""))
                .allMatch(part -> EXTRA.matcher(part).matches());
    }

    /** What a text before units says about how many of them are enough. */
    private Optional<Choice> choice(List<Node> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Inlines::text)
                .filter(text -> ChoiceText.of(text).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(choices::of);
    }
}
