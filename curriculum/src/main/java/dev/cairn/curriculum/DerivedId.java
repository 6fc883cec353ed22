package dev.cairn.curriculum;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/** Makes an id from a title or an address. */
public final class DerivedId {
    private static final int HASH_LENGTH = 6;

    private DerivedId() {}

    /** The kebab-case form of a text, cut at a word; blank if nothing of it is a letter from a to z or a digit. */
    public static String of(String text, int maxLength) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("c++", "cpp")
                .replace("c#", "c-sharp")
                .replace("ß", "ss")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= maxLength) {
            return plain;
        }
        int cut = plain.charAt(maxLength) == '-' ? maxLength : plain.lastIndexOf('-', maxLength - 1);
        return plain.substring(0, cut < maxLength / 2 ? maxLength : cut).replaceAll("-$", "");
    }

    /** The first of {@code name}, {@code name-2}, {@code name-3}, … that is free; at most {@code maxLength} long. */
    public static String free(String name, int maxLength, Predicate<String> isTaken) {
        String candidate = name;
        for (int number = 2; isTaken.test(candidate); number++) {
            String ending = "-" + number;
            candidate = name.substring(0, Math.min(name.length(), maxLength - ending.length()))
                            .replaceAll("-$", "")
                    + ending;
        }
        return candidate;
    }

    /** An id with a prefix; if that is too long, cut and told apart by a hash of the whole. */
    public static String prefixed(String prefix, String id, int maxLength) {
        String whole = prefix + "-" + id;
        return whole.length() <= maxLength ? whole : withHash(whole, whole, maxLength);
    }

    /** The readable text as an id, with a hash of another text behind it. */
    public static String withHash(String readable, String hashed, int maxLength) {
        CRC32 hash = new CRC32();
        hash.update(hashed.getBytes(StandardCharsets.UTF_8));
        String ending = "%08x".formatted(hash.getValue()).substring(0, HASH_LENGTH);
        String begin = of(readable, maxLength - HASH_LENGTH - 1);
        return begin.isEmpty() ? ending : begin + "-" + ending;
    }
}
