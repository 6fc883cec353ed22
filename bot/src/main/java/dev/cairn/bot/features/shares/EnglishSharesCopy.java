package dev.cairn.bot.features.shares;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Author;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.UnitLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English. */
record EnglishSharesCopy() implements SharesCopy {
    private static final int MAX_AUTHORS = 3;
    private static final int MAX_ROADMAPS = 3;

    @Override
    public String description() {
        return "Share a course, book, video or any link with this channel";
    }

    @Override
    public String resourceOption() {
        return "Something from the roadmaps, by name";
    }

    @Override
    public String linkOption() {
        return "Or any link";
    }

    @Override
    public String commentOption() {
        return "Why it’s worth it";
    }

    @Override
    public String neither() {
        return "What would you like to share? Pick a resource, or paste a link.";
    }

    @Override
    public String both() {
        return "One thing at a time: pick a resource or paste a link, not both.";
    }

    @Override
    public String commentTooLong(int max) {
        return "Keep your comment to " + max + " characters, so that people read it.";
    }

    @Override
    public String noSuchResource(String typed, List<String> nearest) {
        return "I don’t know a resource called " + quoted(typed) + ". "
                + (nearest.isEmpty()
                        ? "If you have a link to it, share that."
                        : "Did you mean "
                                + EnglishPhrases.anyOf(
                                        nearest.stream().map(Markdown::bold).toList())
                                + "?");
    }

    @Override
    public String shared(String name, Optional<String> comment) {
        return comment.map(text -> bold(name) + ": " + escape(text.replaceAll("\\s+", " ")))
                .orElseGet(() -> "Shared by " + bold(name));
    }

    @Override
    public String resource(Resource resource, Optional<Hours> hours, List<UnitLocation> units) {
        return "### " + escape(resource.title()) + "\n-# " + facts(resource, hours)
                + (units.isEmpty() ? "" : "\n" + where(units));
    }

    private static String facts(Resource resource, Optional<Hours> hours) {
        List<String> authors = resource.authors().stream().map(Author::name).toList();
        return Stream.of(
                        Optional.of(words(resource.format())),
                        resource.provider().map(Markdown::escape),
                        authors.isEmpty() ? Optional.<String>empty() : Optional.of(escape(list(authors, MAX_AUTHORS))),
                        resource.term().map(Markdown::escape),
                        resource.cost().map(EnglishSharesCopy::words),
                        hours.map(each -> "about " + EnglishPhrases.hours(each.mean())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The names of these constants are English. */
    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String where(List<UnitLocation> units) {
        List<String> roadmaps = byRoadmap(units).entrySet().stream()
                .map(each -> bold(each.getKey().title()) + phase(each.getValue()))
                .toList();
        return "On " + list(roadmaps, MAX_ROADMAPS);
    }

    /** Where the roadmap first uses it. */
    private static String phase(List<UnitLocation> units) {
        return " (" + escape(units.get(0).phase().title()) + ")";
    }

    private static Map<Roadmap, List<UnitLocation>> byRoadmap(List<UnitLocation> units) {
        return units.stream()
                .collect(Collectors.groupingBy(UnitLocation::roadmap, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public String link(CanonicalLink link) {
        return "### " + escape(link.readableTitle()) + "\n-# " + escape(link.host());
    }

    @Override
    public String openButton() {
        return "Open";
    }

    @Override
    public String findButton() {
        return "Find on roadmap";
    }

    @Override
    public String studyButton() {
        return "Study this too";
    }

    @Override
    public String units(Resource resource, List<UnitLocation> units) {
        return "### " + escape(resource.title()) + " on the roadmaps\n"
                + byRoadmap(units).entrySet().stream()
                        .map(each -> bold(each.getKey().title()) + "\n"
                                + each.getValue().stream()
                                        .map(location ->
                                                "- " + escape(location.unit().title()))
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String inNoUnit(Resource resource) {
        return "No unit of a roadmap uses " + bold(resource.title()) + ". " + CommandMention.of("find")
                + " shows what it’s about.";
    }

    @Override
    public String openUnitPlaceholder() {
        return "Open a unit";
    }

    @Override
    public String findDescription() {
        return "Shows where the roadmaps use what a message links to";
    }

    @Override
    public String noLink() {
        return "I don’t see a link in that message.";
    }

    @Override
    public String notOnRoadmaps(int links) {
        return (links == 1 ? "That link isn’t on the roadmaps. " : "None of those links is on the roadmaps. ")
                + CommandMention.of("find") + " looks for something like it.";
    }

    @Override
    public String severalOnRoadmaps(int resources) {
        return "That message has " + resources + " things from the roadmaps. Which one?";
    }

    @Override
    public String pickLinkPlaceholder() {
        return "Pick one";
    }
}
