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
        return "Comments can have up to " + max + " characters. Shorten yours a little, and try again.";
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
                        Optional.of(EnglishPhrases.words(resource.format())),
                        resource.provider().map(Markdown::escape),
                        authors.isEmpty() ? Optional.<String>empty() : Optional.of(escape(list(authors, MAX_AUTHORS))),
                        resource.term().map(Markdown::escape),
                        resource.cost().map(EnglishPhrases::words),
                        hours.map(each -> "about " + EnglishPhrases.hours(each.mean())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
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
    public String link(CanonicalLink link, String title) {
        return "### " + escape(title) + (title.contains(link.host()) ? "" : "\n-# " + escape(link.host()));
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
        return bold(resource.title()) + " isn’t part of any unit. " + CommandMention.of("find")
                + " tells you more about it.";
    }

    @Override
    public String openUnitPlaceholder() {
        return "Open a unit";
    }

    @Override
    public String saveButton() {
        return "Save";
    }

    @Override
    public String saveToLibraryDescription() {
        return "Add a link from a message to this server’s library";
    }

    @Override
    public String libraryOnlyInServers() {
        return "Libraries belong to servers. Use this in a server that has added me.";
    }

    @Override
    public String severalLinks(int links, int shown) {
        return "That message has " + links + " links. Which one would you like to add?"
                + (links == shown ? "" : "\n-# These are the first " + shown + ".");
    }

    @Override
    public String notSeenByEveryone(CanonicalLink link) {
        return "Not everyone in this server can see this channel. Add **" + escape(link.readableTitle())
                + "** to the library anyway? Everyone will see the link, but not where it’s from.";
    }

    @Override
    public String addAnywayButton() {
        return "Add it";
    }

    @Override
    public String keepOutButton() {
        return "Don’t add it";
    }

    @Override
    public String keptOut() {
        return "OK, I didn’t add it.";
    }

    @Override
    public String findDescription() {
        return "See where the roadmaps use what a message links to";
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
