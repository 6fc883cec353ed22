package dev.cairn.bot.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks everything that Cairn says in English. */
class CopyTest {
    @TempDir
    private static Path folder;

    private static List<CopyLine> lines;

    @BeforeAll
    static void collect() {
        lines = EnglishWords.all(folder);
    }

    @Test
    void everyMethodOfEveryCopyIsPrinted() {
        assertThat(CopyInterfaces.all()).hasSizeGreaterThan(20);
        Set<String> printed = lines.stream().map(CopyLine::source).collect(Collectors.toSet());
        List<String> missing = CopyInterfaces.all().stream()
                .flatMap(copy -> CopyInterfaces.methods(copy).stream()
                        .map(method -> copy.getSimpleName() + "." + method.getName()))
                .filter(method -> !printed.contains(method))
                .toList();
        assertThat(missing)
                .as("methods whose arguments SampleValues cannot make")
                .isEmpty();
    }

    @Test
    void everyCommandIsDescribed() {
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.source()).isEqualTo("/next"))
                .anySatisfy(line -> assertThat(line.source()).isEqualTo("/roadmap show phase"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour",
                "favourite",
                "behaviour",
                "honour",
                "neighbour",
                "programme\\b",
                "organis",
                "recognis",
                "specialis",
                "optimis",
                "generalis",
                "initialis",
                "normalis",
                "regularis",
                "summaris",
                "analyse",
                "cancelled",
                "labelled",
                "modelling",
                "travell",
                "centre",
                "licence",
                "practise",
                "learnt",
                "grey",
                "whilst",
                "towards",
                "maths"
            })
    void spellingIsAmerican(String british) {
        assertThat(saying("(?i)" + british)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of my own accord",
                "of its own accord",
                "through with",
                "whoever",
                "one who",
                "those that",
                "of yours",
                "(?<!should )I remind",
                "I tell you",
                "I say",
                "I know no",
                "has it that",
                "befall",
                "nought",
                "heed",
                "thereby",
                "wherein",
                "hereby",
                "shall",
                "not any more",
                "your eyes only",
                "One more stone"
            })
    void englishIsIdiomatic(String stilted) {
        assertThat(saying("(?i)\\b" + stilted + "\\b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<!of )\\b1 (hours|minutes|days|weeks|months|units|steps|resources|times|reminders|results|courses)\\b(?! in a row)",
                "\\b(?!1\\b)\\d+ (hour|minute|day|week|month|unit|step|resource|reminder|result|course)\\b(?! streak)",
                "\\S {2,}\\S",
                " [,.;:!?](?!\\w)",
                ",,|\\.\\.(?!\\.)|,\\.",
                "\\bnull\\b|Optional\\[|@[0-9a-f]{6,}",
                "\\{\\d?\\}|%[sd]",
                "\\p{L}'\\p{L}",
                "`/[a-z]",
                "\\b(a) [aeiou]\\w+\\b(?<!a (one|use|user|unit|university|unique|union|unified|useful|European)\\b)"
            })
    void sentencesAreWellFormed(String fault) {
        assertThat(saying(fault)).isEmpty();
    }

    private static List<CopyLine> saying(String pattern) {
        Pattern searched = Pattern.compile(pattern);
        return lines.stream()
                .filter(line -> searched.matcher(line.words()).find())
                .toList();
    }
}
