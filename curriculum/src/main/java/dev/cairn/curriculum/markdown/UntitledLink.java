package dev.cairn.curriculum.markdown;

import org.commonmark.node.Link;

/** A link that its author gave no title; its text is made from its address. */
final class UntitledLink extends Link {
    UntitledLink(String address) {
        super(address, null);
    }
}
