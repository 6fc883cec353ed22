package dev.cairn.bot.playground.messages;

import dev.cairn.bot.playground.errors.Form;
import java.util.Set;

/** Discord's rules for images and files in components. */
final class MediaRules {
    private static final String ATTACHMENT_SCHEME = "attachment://";

    private final Set<String> filenames;

    /** The names that {@code attachment://} may use. */
    MediaRules(Set<String> filenames) {
        this.filenames = Set.copyOf(filenames);
    }

    void checkGallery(Form gallery) {
        gallery.checkRequiredList("items", 1, 10);
        for (int index = 0; index < gallery.size("items"); index++) {
            Form item = gallery.item("items", index);
            item.checkOptionalText("description", 1, 1024);
            checkSource(item, "media", true);
        }
    }

    void checkThumbnail(Form thumbnail) {
        thumbnail.checkOptionalText("description", 1, 1024);
        checkSource(thumbnail, "media", true);
    }

    void checkFile(Form file) {
        checkSource(file, "file", false);
    }

    private void checkSource(Form holder, String field, boolean linksAllowed) {
        if (!holder.has(field)) {
            holder.addMissing(field);
            return;
        }
        Form source = holder.child(field);
        source.checkRequiredText("url", 1, 2048);
        String url = source.text("url");
        if (url.startsWith(ATTACHMENT_SCHEME)) {
            if (!filenames.contains(url.substring(ATTACHMENT_SCHEME.length()))) {
                source.addError(
                        "url",
                        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                        "The referenced attachment was not found");
            }
        } else if (!linksAllowed || !(url.startsWith("https://") || url.startsWith("http://"))) {
            source.addError("url", "URL_TYPE_INVALID_SCHEME", "Scheme must be one of the admitted ones.");
        }
    }
}
