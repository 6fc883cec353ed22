package dev.cairn.bot.interaction.card;

import java.util.regex.Pattern;

/** A block that is sent along with the message; a card has at most one. */
public sealed interface CardFile extends Card.Block {
    /** Discord's limit for a file. */
    int MAX_BYTES = 10 << 20;

    /** Shared, so nobody writes to them. */
    byte[] bytes();

    String filename();

    String contentType();

    @Override
    default int components() {
        return 1;
    }

    /**
     * A file to save.
     *
     * @param bytes at most 10 MB
     * @param filename letters, digits, dots, hyphens and underscores
     */
    @SuppressWarnings("ArrayRecordComponent") // Files are never compared, and nobody writes to the bytes.
    record Document(byte[] bytes, String filename, String contentType) implements CardFile {
        private static final Pattern FILENAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

        public Document {
            if (bytes.length > MAX_BYTES || !FILENAME.matcher(filename).matches()) {
                throw new IllegalArgumentException(bytes.length + " bytes in a file of the name " + filename);
            }
        }
    }

    /**
     * A picture over the full width.
     *
     * @param png at most 10 MB, Discord's limit for a file
     * @param description the alternative text for people who cannot see it: 1 to 1,024 UTF-16 units, Discord's limit
     */
    @SuppressWarnings("ArrayRecordComponent") // Pictures are never compared, and nobody writes to the bytes.
    record Picture(byte[] png, String description) implements CardFile {
        private static final int MAX_DESCRIPTION_LENGTH = 1_024;

        public Picture {
            Card.requireText(description);
            if (png.length > MAX_BYTES || description.length() > MAX_DESCRIPTION_LENGTH) {
                throw new IllegalArgumentException(
                        png.length + " bytes, " + description.length() + " characters for a picture");
            }
        }

        @Override
        public byte[] bytes() {
            return png;
        }

        @Override
        public String filename() {
            return "picture.png";
        }

        @Override
        public String contentType() {
            return "image/png";
        }
    }
}
