package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of addresses that a file has as plain text, and titles those; finds links that were not finished. */
final class PlainAddresses {
    /** "[title](" and perhaps an address; or an address alone. */
    private static final Pattern FOUND =
            Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^()]*)\\)?|(?i:https?://)[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?'’*]");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final ImportNotes notes;

    private PlainAddresses(ImportNotes notes) {
        this.notes = notes;
    }

    /** Replaces plain addresses in a document. */
    static void replace(Node document, ImportNotes notes) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                if (isAddress(Inlines.text(link), link.getDestination())) {
                    link.insertAfter(untitled(link.getDestination(), link));
                    link.unlink();
                }
            }
        });
        PlainAddresses addresses = new PlainAddresses(notes);
        texts.forEach(addresses::replaceIn);
    }

    private static boolean isAddress(String text, String destination) {
        return ADDRESS.matcher(text).matches()
                && !text.contains(" ")
                && ADDRESS.matcher(destination).matches();
    }

    private void replaceIn(Text text) {
        String literal = text.getLiteral();
        Matcher match = FOUND.matcher(literal);
        int end = 0;
        while (match.find()) {
            before(text, literal.substring(end, match.start()));
            end = match.group(1) == null ? address(text, match.group()) + match.start() : unfinished(text, match);
        }
        if (end > 0) {
            before(text, literal.substring(end));
            text.unlink();
        }
    }

    private static void before(Text text, String words) {
        if (!words.isEmpty()) {
            text.insertBefore(new Text(words));
        }
    }

    /** Adds a link; returns how long its address is, without a bracket that was opened before it. */
    private static int address(Text text, String found) {
        String address = found;
        while (address.endsWith(")") && count(address, '(') < count(address, ')')) {
            address = address.substring(0, address.length() - 1);
        }
        text.insertBefore(untitled(address, text));
        return address.length();
    }

    /** Adds what is left of a link that was not finished; returns where it ends. */
    private int unfinished(Text text, Matcher match) {
        String address = match.group(2).strip();
        String title = match.group(1).strip();
        if (ADDRESS.matcher(address).matches()) {
            text.insertBefore(title.isEmpty() ? untitled(address, text) : titled(title, address, text));
        } else {
            text.insertBefore(new Text(title));
        }
        notes.add(
                Kind.BROKEN_LINK,
                Inlines.line(text),
                "“%s” is an unfinished link".formatted(ImportNotes.shown(match.group())),
                "write [title](https://…), without spaces in the address");
        return match.end();
    }

    private static Link untitled(String address, Node written) {
        return complete(new UntitledLink(address), AddressTitle.of(address), written);
    }

    private static Link titled(String title, String address, Node written) {
        return complete(new Link(address, null), title, written);
    }

    private static Link complete(Link link, String title, Node written) {
        link.appendChild(new Text(title));
        link.setSourceSpans(written.getSourceSpans());
        return link;
    }

    private static long count(String text, char character) {
        return text.chars().filter(it -> it == character).count();
    }
}
