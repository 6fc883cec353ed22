package dev.cairn.curriculum.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title without its number, emoji and remarks.
 *
 * @param number its number in the file ("4.2")
 * @param requirement what a remark at its end says: "required", "optional" or "recommended"
 */
record Title(String text, Optional<String> number, Optional<String> requirement) {
    private static final Pattern SYMBOLS = Pattern.compile(
            "^[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\x{1F000}-\\x{1FAFF}\\s]+|[\\p{So}\\p{Cf}\\x{FE0F}\\x{1F000}-\\x{1FAFF}\\s]+$");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)[.):]?\\s+(?=\\S)(.*)$");
    private static final String REQUIREMENTS = "(optional|elective|recommended|required|mandatory)";
    private static final Pattern REMARK = Pattern.compile(
            "(?i)^(.*\\S)(?:\\s*[(\\[]" + REQUIREMENTS + "[)\\]]|(?:\\s+[–—-]|:)\\s+" + REQUIREMENTS + ")$");
    private static final Pattern LEADING_REMARK =
            Pattern.compile("(?i)^(?:[(\\[]" + REQUIREMENTS + "[)\\]]:?|(optional|recommended):)\\s+(.+)$");

    static Title of(String written) {
        String text = trimmed(written);
        Optional<String> requirement = Optional.empty();
        Matcher remark = REMARK.matcher(text);
        Matcher leading = LEADING_REMARK.matcher(text);
        if (remark.matches()) {
            requirement = Optional.of(group(remark, 2, 3));
            text = trimmed(remark.group(1));
        } else if (leading.matches()) {
            requirement = Optional.of(group(leading, 1, 2));
            text = trimmed(leading.group(3));
        }
        Matcher number = NUMBER.matcher(text);
        Optional<String> found = Optional.empty();
        if (number.matches() && number.group(2).matches(".*\\p{L}.*") && isNumbering(number.group(1), text)) {
            found = Optional.of(number.group(1));
            text = trimmed(number.group(2));
        }
        return new Title(text, found, requirement.map(Title::requirement));
    }

    private static String group(Matcher match, int one, int other) {
        return Optional.ofNullable(match.group(one)).orElseGet(() -> match.group(other));
    }

    /** What a word says about the requirement. */
    private static String requirement(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "required", "mandatory" -> "required";
            case "recommended" -> "recommended";
            default -> "optional";
        };
    }

    /** "3 ways to sort" is a title; "3. Sorting" and "3.1 Sorting" have a number. */
    private static boolean isNumbering(String number, String text) {
        return number.contains(".") || text.substring(number.length()).matches("(?s)[.):].*");
    }

    private static String trimmed(String text) {
        String plain = SYMBOLS.matcher(text.strip()).replaceAll("").strip();
        return plain.replaceAll("[:：]$", "").strip();
    }
}
