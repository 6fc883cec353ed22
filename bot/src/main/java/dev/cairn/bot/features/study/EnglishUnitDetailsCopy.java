package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.within;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.Author;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Alternative;
import dev.cairn.curriculum.path.StudyMaterial;
import dev.cairn.curriculum.path.StudyMaterial.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record EnglishUnitDetailsCopy() implements UnitDetailsCopy {
    private static final int MAX_MATERIALS_LENGTH = 1_400;
    private static final int MAX_LINKS_LENGTH = 800;
    private static final int MAX_HOURS_NAMED = 4;
    private static final int MAX_PART_IN_LABEL = 40;

    @Override
    public String name(Unit unit) {
        return escape(unit.numberBeforeTitle()) + escape(unit.title());
    }

    @Override
    public String facts(Unit unit) {
        return Stream.of(
                        hoursOf(unit.hours()),
                        depth(unit.depth()),
                        requirement(unit.requirement()),
                        unit.language().map(EnglishUnitDetailsCopy::language).orElse(""))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String hoursOf(Hours hours) {
        String total = "about " + hours(hours.mean());
        if (!hours.parts().isEmpty()) {
            return total + " ("
                    + list(
                            hours.parts().stream()
                                    .map(part -> escape(part.title()) + " " + hours(part.hours()))
                                    .toList(),
                            MAX_HOURS_NAMED)
                    + ")";
        }
        return hours.basis() == Hours.Basis.ESTIMATE ? total + " (our estimate)" : total;
    }

    private static String language(String tag) {
        return "in " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String depth(Depth depth) {
        return switch (depth) {
            case OVERVIEW -> "an overview is enough";
            case FULL -> "";
        };
    }

    private static String requirement(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "";
            case RECOMMENDED -> "recommended";
            case OPTIONAL -> "optional";
        };
    }

    @Override
    public String notNeeded(Unit done) {
        return "not needed: " + escape(done.shortName()) + " is done";
    }

    @Override
    public String notNeededSentence(Unit done) {
        return "You don’t need this one: you’ve done " + bold(done.shortName()) + ", and one of them is enough.";
    }

    @Override
    public String oneOf(List<Alternative> others) {
        return "this or "
                + anyOf(others.stream().map(other -> escape(together(other))).toList());
    }

    /** The names of units that count only together: "First Half and Second Half". */
    static String together(Alternative alternative) {
        return list(alternative.together().stream().map(Unit::shortName).toList());
    }

    @Override
    public String alternatives(Unit unit, List<Alternative> group) {
        return "**" + enough(unit, group) + "**"
                + group.stream()
                        .map(each -> "\n- " + bold(together(each))
                                + each.suits()
                                        .map(whom -> " for " + escape(whom))
                                        .orElse(""))
                        .collect(Collectors.joining());
    }

    private static String enough(Unit unit, List<Alternative> group) {
        int choose = unit.oneOf().map(Unit.OneOf::choose).orElse(1);
        if (choose > 1) {
            return "Any " + choose + " of these are enough:";
        }
        return group.size() == 2 ? "Either one is enough:" : "One of these is enough:";
    }

    @Override
    public String note(String note) {
        return "**Good to know:** " + escape(note);
    }

    @Override
    public String beforehand(List<String> needs) {
        return "**Helps to know first:** "
                + list(needs.stream().map(need -> escape(need)).toList());
    }

    @Override
    public String advice(String note) {
        return "**Tip:** " + escape(note);
    }

    @Override
    public String materials(Unit unit, List<StudyMaterial> materials) {
        if (materials.stream().noneMatch(material -> material.link().isPresent())) {
            return nothingToOpen(unit, materials);
        }
        List<String> lines = new ArrayList<>();
        Origin before = Origin.UNIT;
        for (StudyMaterial material : materials) {
            String heading = material.origin() == before ? "" : heading(material.origin());
            lines.add(heading + material(material));
            before = material.origin();
        }
        return within(
                MAX_MATERIALS_LENGTH,
                lines,
                "\n",
                more -> "-# and " + count(more, "more resource") + "; " + CommandMention.of("find")
                        + " opens each by name");
    }

    private static String nothingToOpen(Unit unit, List<StudyMaterial> materials) {
        String search = "I don’t have a link for this one. Try a search for “" + escape(unit.shortName()) + "”.";
        return materials.isEmpty()
                ? search
                : materials.stream().map(EnglishUnitDetailsCopy::material).collect(Collectors.joining("\n")) + "\n-# "
                        + search;
    }

    private static String heading(Origin origin) {
        return switch (origin) {
            case STEP, UNIT -> "";
            case SUGGESTION -> "-# Suggested by Cairn:\n";
            case TOPIC -> "-# The roadmap links nothing here. These cover the same topics:\n";
        };
    }

    private static String material(StudyMaterial material) {
        Resource resource = material.resource();
        String title = material.link()
                .map(url -> "**" + link(resource.title(), url) + "**")
                .orElseGet(() -> bold(resource.title()));
        String part = material.part().map(label -> ", " + escape(label)).orElse("");
        List<String> others = resource.links().stream()
                .filter(each -> material.link().filter(each.url()::equals).isEmpty())
                .map(each -> link(each.label().orElse(label(each.role())), each.url()))
                .toList();
        return title + part + (others.isEmpty() ? "" : " · " + links(others)) + facts(resource);
    }

    private static String links(List<String> links) {
        return within(MAX_LINKS_LENGTH, links, " · ", more -> more + " more by " + CommandMention.of("find"));
    }

    private static String facts(Resource resource) {
        List<String> facts = new ArrayList<>();
        if (!resource.authors().isEmpty()) {
            facts.add(escape(list(resource.authors().stream().map(Author::name).toList(), 3)));
        }
        resource.term().ifPresent(term -> facts.add(escape(term)));
        resource.cost()
                .map(EnglishUnitDetailsCopy::cost)
                .filter(cost -> !cost.isEmpty())
                .ifPresent(facts::add);
        resource.note().ifPresent(note -> facts.add(escape(note)));
        return facts.isEmpty() ? "" : "\n-# " + String.join(" · ", facts);
    }

    private static String cost(Resource.Cost cost) {
        return switch (cost) {
            case FREE -> "";
            case FREE_TO_AUDIT -> "free to audit";
            case PAID -> "paid";
        };
    }

    private static String label(Link.Role role) {
        return switch (role) {
            case VIDEOS -> "Lectures";
            case SITE -> "Website";
            case NOTES -> "Notes";
            case SLIDES -> "Slides";
            case BOOK -> "Book";
            case CODE -> "Code";
            case NOTEBOOK -> "Notebook";
            case PAPER -> "Paper";
            case CHAT -> "Chat";
            case EXERCISE -> "Exercises";
            case QUIZ -> "Quiz";
            case SOLUTION -> "Solutions";
            case DATASET -> "Dataset";
            case AUDIO -> "Audio";
        };
    }

    private static String target(Link.Role role) {
        return role == Link.Role.CODE ? "repository" : label(role).toLowerCase(Locale.ROOT);
    }

    @Override
    public String open(StudyMaterial material) {
        return material.link()
                .flatMap(url -> material.resource().links().stream()
                        .filter(each -> each.url().equals(url))
                        .findFirst())
                .map(each -> "Open " + target(each.role()))
                .or(() -> material.part()
                        .filter(part -> part.length() <= MAX_PART_IN_LABEL)
                        .map(part -> "Open " + part))
                .orElse("Open");
    }
}
