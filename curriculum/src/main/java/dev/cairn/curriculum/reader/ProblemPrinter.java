package dev.cairn.curriculum.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints problems for people: the file, the line, what it is about, what is wrong and how to fix it. What is wrong in
 * the same way in several places of a file is printed once.
 */
public final class ProblemPrinter {
    private static final int MAX_LINES_NAMED = 5;
    private static final Pattern OTHER_PLACE = Pattern.compile("\\bat (.+)#(/\\S+)$");
    private static final Map<String, String> SINGULARS = Map.of("entries", "entry", "uses", "use");

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, LineIndex> indexes = new HashMap<>();

    /** @param documents those that the problems are of */
    public ProblemPrinter(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.name(), document));
    }

    /** The problems, one a line, in their order. */
    public List<String> lines(List<Problem> problems) {
        Map<List<String>, List<Problem>> same = new LinkedHashMap<>();
        problems.forEach(problem -> same.computeIfAbsent(
                        List.of(problem.file(), problem.what(), problem.fix()), any -> new ArrayList<>())
                .add(problem));
        return same.values().stream().map(this::line).toList();
    }

    private String line(List<Problem> unordered) {
        List<Problem> same = unordered.stream()
                .sorted(Comparator.comparingInt(problem -> lineOf(problem).orElse(0)))
                .toList();
        Problem first = same.get(0);
        String place = lineOf(first).map(line -> ":" + line).orElse("") + ": " + about(first);
        String others = others(same.subList(1, same.size()));
        return plain(first.file() + place + withLines(first) + "; " + first.fix() + others);
    }

    /** What is wrong, with the line of another place that it names by its pointer. */
    private String withLines(Problem problem) {
        Matcher other = OTHER_PLACE.matcher(problem.what());
        if (!other.find()) {
            return problem.what();
        }
        Problem there = new Problem(other.group(1), other.group(2), "", "");
        String line = lineOf(there).map(String::valueOf).orElse("");
        String place = there.file().equals(problem.file()) ? "in line " + line : "in " + there.file() + ":" + line;
        return line.isEmpty() ? problem.what() : other.replaceFirst(Matcher.quoteReplacement(place));
    }

    private String others(List<Problem> more) {
        if (more.isEmpty()) {
            return "";
        }
        String lines = more.stream()
                .flatMap(problem -> lineOf(problem).stream())
                .limit(MAX_LINES_NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        int left = more.size() - MAX_LINES_NAMED;
        return " (the same in line " + lines + (left > 0 ? " and " + left + " more" : "") + ")";
    }

    private Optional<Integer> lineOf(Problem problem) {
        Document document = documents.get(problem.file());
        if (document == null) {
            return Optional.empty();
        }
        return document.markdown().isPresent()
                ? LineIndex.nearest(document.markdown().get().lines(), problem.pointer())
                : problem.pointer().isEmpty()
                        ? Optional.empty()
                        : index(document).line(problem.pointer());
    }

    private LineIndex index(Document document) {
        return indexes.computeIfAbsent(
                document.name(), name -> LineIndex.of(new String(document.content(), StandardCharsets.UTF_8)));
    }

    /** What a problem is about: the nearest thing with an id, and the field in it. */
    private String about(Problem problem) {
        Document document = documents.get(problem.file());
        Optional<String> owner =
                document == null ? Optional.empty() : index(document).owner(problem.pointer());
        if (document == null || owner.isEmpty()) {
            return problem.pointer().isEmpty() ? "" : field(problem.pointer()) + ": ";
        }
        String inside = problem.pointer().substring(owner.get().length());
        String name = "%s \"%s\"".formatted(kind(owner.get()), index(document).nameOf(owner.get()));
        return name + (inside.isEmpty() ? "" : ", " + field(inside)) + ": ";
    }

    /** "/resources/0/url" as "resources 1, url". */
    private static String field(String pointer) {
        List<String> words = new ArrayList<>();
        for (String segment : pointer.substring(1).split("/", -1)) {
            boolean index = segment.matches("\\d+") && !words.isEmpty();
            if (index) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + " " + (Integer.parseInt(segment) + 1));
            } else {
                words.add(segment.replace("~1", "/").replace("~0", "~"));
            }
        }
        return String.join(", ", words);
    }

    /** "/roadmap/phases/0/sections/1/units/2" is a unit. */
    private static String kind(String pointer) {
        String[] segments = pointer.substring(1).split("/", -1);
        String last = segments[segments.length - 1];
        String list = last.matches("\\d+") && segments.length > 1 ? segments[segments.length - 2] : last;
        return SINGULARS.getOrDefault(list, list.replaceFirst("s$", ""));
    }

    /** On one line; characters that would break the line or change its direction are replaced. */
    private static String plain(String line) {
        return line.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "�");
    }
}
