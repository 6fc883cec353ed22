package dev.cairn.curriculum.reader;

import java.util.stream.Stream;

/** Files that are not JSON, or not of the form of a roadmap. */
final class MistakesOfForm {
    private MistakesOfForm() {}

    static Stream<BadFile> all() {
        return Stream.concat(syntax(), shapes());
    }

    private static Stream<BadFile> syntax() {
        return Stream.of(
                new BadFile(
                        "a comma too many",
                        BadFile.GOOD.replace("\"title\": \"Third\"}", "\"title\": \"Third\",}"),
                        ": this is not valid JSON in line 19, column 94: there is an extra comma before this }; remove that comma"),
                new BadFile(
                        "a comma missing",
                        BadFile.GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\""),
                        ": this is not valid JSON in line 4, column 5: a comma is missing before this; add one after the value that ends here"),
                new BadFile(
                        "curly quotes",
                        BadFile.GOOD.replace("\"Mine\"", "“Mine”"),
                        ": this is not valid JSON in line 4, column 14: this is a curly quote “; use a straight one: \""),
                new BadFile(
                        "a comment",
                        BadFile.GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\", // ours"),
                        ": this is not valid JSON in line 3, column 19: JSON has no comments; remove this one"),
                new BadFile(
                        "a single quote",
                        BadFile.GOOD.replace("\"Mine\"", "'Mine'"),
                        ": this is not valid JSON in line 4, column 14: this is a single quote; use double quotes: \""),
                new BadFile(
                        "a name without quotes",
                        BadFile.GOOD.replace("\"title\": \"Mine\"", "title: \"Mine\""),
                        ": this is not valid JSON in line 4, column 5: this has no quotes around it; put it between straight double quotes"),
                new BadFile(
                        "no number",
                        BadFile.GOOD.replace("\"title\": \"First\"", "\"title\": \"First\", \"hours\": {\"min\": NaN}"),
                        "column"),
                new BadFile("nothing at all", " ", ": the file is empty; write an object in it, between braces"),
                new BadFile(
                        "the end missing",
                        BadFile.GOOD.substring(0, 60),
                        "the file ends too early; close every quote, bracket and brace that is open"),
                new BadFile(
                        "a field twice",
                        BadFile.GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\", \"id\": \"mine\","),
                        "the field \"id\" is there twice; remove one of them"),
                new BadFile("something after the end", BadFile.GOOD + "}", "column"),
                new BadFile(
                        "a line break in a text",
                        BadFile.GOOD.replace("\"Mine\"", "\"Mi\nne\""),
                        "this text is broken over two lines; write it on one line, with \\n for a line break"),
                new BadFile(
                        "a lone backslash",
                        BadFile.GOOD.replace("\"Mine\"", "\"C:\\stuff\""),
                        "there is a single \\ in this text; write it twice: \\\\"),
                new BadFile(
                        "an invisible character",
                        BadFile.GOOD.replace("\"Mine\"", "\"Mi\0ne\""),
                        "there is an invisible character here (U+0000); remove it"),
                new BadFile(
                        "a web page",
                        "<!DOCTYPE html><html></html>",
                        ": this is a web page (HTML); download the file itself; on GitHub, its \"Raw\" button does that"),
                new BadFile(
                        "Markdown in a file for JSON",
                        "# My course\n",
                        ": this looks like Markdown; give the file a name that ends in .md"),
                new BadFile(
                        "YAML in a file for JSON",
                        "roadmap:\n  id: mine\n",
                        ": this looks like YAML; write it as JSON, or as Markdown in a file that ends in .md"));
    }

    private static Stream<BadFile> shapes() {
        String unit = "{\"id\": \"first\", \"title\": \"First\", ";
        return Stream.of(
                new BadFile(
                        "steps that are texts",
                        BadFile.GOOD.replace("\"topics\": [\"python\"]", "\"steps\": [\"One\"]"),
                        ":13: unit \"first\", steps 1: this is text; write an object, such as {\"title\": \"Some Step\"}"),
                new BadFile(
                        "units in a phase itself",
                        BadFile.GOOD.replace(
                                "\"sections\": [{\"units\": [{\"id\": \"third\", \"title\": \"Third\"}]}]",
                                "\"units\": []"),
                        ":19: phase \"two\", units: units go into a section, not directly into the phase; write \"sections\": [{\"units\": […]}]"),
                new BadFile(
                        "a unit without an id",
                        BadFile.GOOD.replace("\"id\": \"third\", ", ""),
                        ":19: unit \"Third\": \"id\" is missing; add the field \"id\""),
                new BadFile(
                        "hours as a number",
                        BadFile.GOOD.replace("\"topics\": [\"python\"]", "\"hours\": 10"),
                        ":13: unit \"first\", hours: this is a number; write an object, such as {\"min\": 8, \"max\": 12, \"basis\": \"estimate\"}"),
                new BadFile(
                        "resources as texts",
                        BadFile.GOOD.replace("\"topics\": [\"python\"]", "\"resources\": [\"x\"]"),
                        ":13: unit \"first\", resources 1: this is text; write an object, such as {\"title\": \"A Book\", \"url\": \"https://example.org/book\"}"),
                new BadFile(
                        "a source as text",
                        BadFile.GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"source\": \"x\""),
                        ":4: roadmap \"mine\", source: this is text; write an object, such as {\"title\": \"Notes of our group\"}"),
                new BadFile(
                        "a misspelt field",
                        BadFile.GOOD.replace("\"topics\"", "\"topic\""),
                        ":13: unit \"first\", topic: unknown field \"topic\"; did you mean \"topics\"?"),
                new BadFile(
                        "a misspelt word",
                        BadFile.GOOD.replace(unit, unit + "\"kind\": \"cuorse\", "),
                        ":13: unit \"first\", kind: \"cuorse\" is not one of the words known here; did you mean \"course\"?"),
                new BadFile(
                        "no title",
                        BadFile.GOOD.replace("{\"id\": \"third\", \"title\": \"Third\"}", "{\"id\": \"third\"}"),
                        ":19: unit \"third\": \"title\" is missing; add the field \"title\""),
                new BadFile(
                        "no units",
                        BadFile.GOOD.replace("[{\"id\": \"third\", \"title\": \"Third\"}]", "[]"),
                        "units: the list is empty; put at least one item in it"),
                new BadFile(
                        "hours the wrong way around",
                        BadFile.GOOD.replace("\"topics\": [\"python\"]", "\"hours\": {\"min\": 5, \"max\": 2}"),
                        ":13: unit \"first\", hours, max: max is less than min; swap them"),
                new BadFile(
                        "shares that do not add up",
                        BadFile.GOOD.replace(
                                "\"topics\": [\"python\"]", "\"steps\": [{\"title\": \"A\", \"share\": 0.5}]"),
                        ":13: unit \"first\", steps: the shares add up to 0.5; make them add up to 1, or leave them all out to weight every step equally"));
    }
}
