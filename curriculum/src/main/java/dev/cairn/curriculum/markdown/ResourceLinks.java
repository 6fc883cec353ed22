package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.ResourceDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.Inlines.FoundLink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Makes something to study from of a link and of what is written around it. */
final class ResourceLinks {
    private static final int MAX_TEXT = 500;
    private static final Pattern BY = Pattern.compile(
            "^[\\s,(–—-]*by\\s+([^,;:()–—|]{2,80}?)\\s*(?:(?:[,;:()–—|]|\\.(?=\\s|$)|\\s-\\s)\\s*(.*))?$");

    private final LinkCleaner links;
    private final ImportNotes notes;

    ResourceLinks(LinkCleaner links, ImportNotes notes) {
        this.links = links;
        this.notes = notes;
    }

    /** Adds a link to a list, unless the same is there already. */
    void add(List<ResourceDraft> resources, FoundLink found) {
        add(resources, found, "", WrittenFormats.NONE);
    }

    /**
     * Adds a link to a list, unless the same is there already.
     *
     * @param label what stands before the link, or over it: "Book", "Videos"
     */
    void add(List<ResourceDraft> resources, FoundLink found, String label) {
        add(resources, found, "", WrittenFormats.ofLabel(label));
    }

    /**
     * Adds the link that a line begins with; the line's other links follow.
     *
     * @param over what stands over the line: "Videos"; blank if nothing does
     */
    void addLine(List<ResourceDraft> resources, LeadingLink leading, Node words, String over) {
        FoundLink first = Inlines.found(leading.link());
        add(
                resources,
                first,
                Inlines.textAfter(outermost(leading.link(), words)),
                WrittenFormats.ofLabel(leading.label()).or(() -> WrittenFormats.ofLabel(over)));
        Inlines.links(words).stream().filter(link -> !link.equals(first)).forEach(link -> add(resources, link));
    }

    private static Node outermost(Node inline, Node block) {
        Node at = inline;
        while (at.getParent() != null && !at.getParent().equals(block)) {
            at = at.getParent();
        }
        return at;
    }

    private void add(List<ResourceDraft> resources, FoundLink found, String remark, Optional<String> label) {
        Optional<FoundLink> link = links.clean(found);
        if (link.isEmpty()
                || resources.stream()
                        .anyMatch(other -> other.link().url().equals(link.get().url()))) {
            return;
        }
        if (!found.isTitled()) {
            notes.add(
                    Kind.UNTITLED_LINK,
                    found.line(),
                    "a link has no title, so learners read “%s”"
                            .formatted(link.get().text()),
                    "write [its title](%s)".formatted(ImportNotes.shown(found.url())));
        }
        WrittenFormats.Part title = WrittenFormats.inTitle(link.get().text());
        WrittenFormats.Part after = WrittenFormats.inRemark(remark);
        Matcher by = BY.matcher(after.rest());
        String author = by.matches() ? by.group(1).strip() : "";
        String note = tidy(by.matches() ? Optional.ofNullable(by.group(2)).orElse("") : after.rest());
        boolean says = note.matches("(?s).*\\p{L}.*\\P{C}.*");
        resources.add(new ResourceDraft(
                link.get().withText(title.rest()),
                title.format()
                        .or(after::format)
                        .or(() -> WrittenFormats.ofLabel(title.rest()))
                        .or(() -> label)
                        .flatMap(format -> format.equals(WrittenFormats.CODE)
                                ? codeAt(link.get().url())
                                : Optional.of(format)),
                says ? notes.cut(note, MAX_TEXT, found.line()) : "",
                author));
    }

    private static Optional<String> codeAt(String url) {
        return url.matches("(?i)https?://(www\\.)?(github|gitlab|codeberg|bitbucket)\\.(com|org)/[^/]+/[^/?#]+/?")
                ? Optional.of("repository")
                : Optional.empty();
    }

    /** A remark without the signs that joined it to what it is about, and without brackets around all of it. */
    private static String tidy(String remark) {
        String text = remark.replaceFirst("^[\\s:：.,;)–—|-]+", "")
                .replaceFirst("[\\s:：,;(–—|\\p{So}\\p{Cf}\\x{FE0F}-]+$", "")
                .strip();
        if (text.matches("\\([^()]*\\)\\.?")) {
            return text.substring(1, text.lastIndexOf(')')).strip();
        }
        return text.matches("[^()]*\\)[^()]*") ? text.replace(")", "").strip() : text;
    }
}
