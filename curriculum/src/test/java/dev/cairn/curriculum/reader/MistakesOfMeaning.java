package dev.cairn.curriculum.reader;

import java.util.stream.Stream;

/** Files whose form is right, with ids, prerequisites, weeks or links that cannot be meant. */
final class MistakesOfMeaning {
    private MistakesOfMeaning() {}

    static Stream<BadFile> all() {
        return Stream.of(ids(), prerequisites(), newParts(), links()).flatMap(files -> files);
    }

    private static Stream<BadFile> ids() {
        String tooLong = "an-id-that-is-much-longer-than-anybody-should-ever-write";
        return Stream.of(
                new BadFile(
                        "an id that is too long, and is used",
                        BadFile.GOOD.replace("\"first\"", "\"" + tooLong + "\""),
                        ":13: unit \"" + tooLong + "\", id: this id has 56 characters; use at most 48"),
                new BadFile(
                        "a malformed phase, and is used",
                        BadFile.GOOD
                                .replace("\"id\": \"one\"", "\"id\": \"Phase One\"")
                                .replace(
                                        "\"id\": \"two\",",
                                        "\"id\": \"two\", \"prerequisites\": [{\"anyOf\": [{\"phase\": \"Phase One\"}]}],"),
                        ":7: phase \"Phase One\", id: \"Phase One\" is not an id; use lower-case letters, digits and single hyphens, as in \"linear-algebra\""),
                new BadFile(
                        "the same unit twice",
                        BadFile.GOOD.replace("\"id\": \"third\"", "\"id\": \"first\""),
                        ":19: unit \"first\", id: the unit \"first\" exists already, in line 13; give one of them another id"),
                new BadFile(
                        "a phase that is misspelt",
                        BadFile.GOOD.replace(
                                "\"id\": \"two\",",
                                "\"id\": \"two\", \"prerequisites\": [{\"anyOf\": [{\"phase\": \"oen\"}]}],"),
                        ":19: phase \"two\", prerequisites 1, anyOf 1, phase: there is no phase \"oen\"; did you mean \"one\"?"),
                new BadFile(
                        "a topic that is misspelt",
                        BadFile.GOOD.replace("[\"python\"]", "[\"pythn\"]"),
                        ":13: unit \"first\", topics 1: there is no topic \"pythn\"; did you mean \"python\"?"));
    }

    private static Stream<BadFile> prerequisites() {
        return Stream.of(
                new BadFile(
                        "a prerequisite without its list",
                        BadFile.GOOD.replace("[{\"anyOf\": [{\"unit\": \"first\"}]}]", "[{\"unit\": \"first\"}]"),
                        ":14: unit \"second\", prerequisites 1: \"unit\" is not in a list; write {\"anyOf\": [{\"unit\": …}]}"),
                new BadFile(
                        "a unit that needs its own section",
                        BadFile.GOOD.replace("[{\"unit\": \"first\"}]", "[{\"section\": \"all\"}]"),
                        ":14: unit \"second\", prerequisites: a unit cannot need itself, or the section or phase it is in"),
                new BadFile(
                        "a unit that needs itself among others",
                        BadFile.GOOD.replace(
                                "[{\"unit\": \"first\"}]", "[{\"unit\": \"first\"}, {\"unit\": \"second\"}]"),
                        ":14: unit \"second\", prerequisites: a unit cannot need itself, or the section or phase it is in; remove it, or name another one"),
                new BadFile(
                        "a circle",
                        BadFile.GOOD.replace(
                                "\"topics\": [\"python\"]",
                                "\"prerequisites\": [{\"anyOf\": [{\"unit\": \"second\"}]}]"),
                        ":13: unit \"first\": these units wait for one another in a circle: first → second → first; make one of their prerequisites \"advised\", or remove it"),
                new BadFile(
                        "two targets in one",
                        BadFile.GOOD.replace("{\"unit\": \"first\"}", "{\"unit\": \"first\", \"topic\": \"python\"}"),
                        "this names several things at once; write {\"unit\": …}, {\"phase\": …}, {\"section\": …}, {\"topic\": …} or {\"words\": …}"),
                new BadFile(
                        "a section that is misspelt",
                        BadFile.GOOD.replace("{\"unit\": \"first\"}", "{\"section\": \"al\"}"),
                        ":14: unit \"second\", prerequisites 1, anyOf 1, section: there is no section \"al\""),
                new BadFile(
                        "a topic that nothing else teaches",
                        BadFile.GOOD.replace("{\"unit\": \"first\"}", "{\"topic\": \"attention\"}"),
                        ":14: unit \"second\", prerequisites 1, anyOf 1, topic: no other unit of this roadmap covers the topic attention; name a unit, or write {\"words\": …} for what the roadmap does not teach"),
                new BadFile(
                        "a group of one",
                        BadFile.GOOD.replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\"}"),
                        ":13: unit \"first\", oneOf: the unit first is alone in the group \"g\"; add another unit to the group, or remove oneOf"));
    }

    private static Stream<BadFile> newParts() {
        return Stream.of(
                new BadFile(
                        "a language by its name",
                        BadFile.GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"language\": \"german\""),
                        ":4: roadmap \"mine\", language: \"german\" is not a language; write its code, such as \"de\" or \"pt-BR\""),
                new BadFile(
                        "a date as people write it",
                        cohort("{\"start\": \"Jan 11, 2027\", \"weeks\": [{\"units\": [\"first\"]}]}"),
                        ":4: roadmap \"mine\", cohort, start: \"Jan 11, 2027\" is not a date; write year, month and day, as in \"2027-01-11\""),
                new BadFile(
                        "a cohort without a day to begin",
                        cohort("{\"weeks\": [{\"units\": [\"first\"]}]}"),
                        "it is not clear when this week begins; give the cohort a \"start\", or each week a \"from\""),
                new BadFile(
                        "weeks out of order",
                        cohort("{\"weeks\": [{\"from\": \"2027-02-01\"}, {\"from\": \"2027-01-11\"}]}"),
                        "this week begins before the one above it has ended; put the weeks in order"),
                new BadFile(
                        "a week with a unit that is not there",
                        cohort("{\"start\": \"2027-01-11\", \"weeks\": [{\"units\": [\"frist\"]}]}"),
                        "there is no unit \"frist\"; did you mean \"first\"?"),
                new BadFile(
                        "alternatives of which more are wanted than there are",
                        BadFile.GOOD
                                .replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\", \"choose\": 2}")
                                .replace(
                                        "\"title\": \"Third\"",
                                        "\"title\": \"Third\", \"oneOf\": {\"group\": \"g\", \"choose\": 2}"),
                        ":13: unit \"first\", oneOf: the group \"g\" asks for 2 of its 2; ask for fewer, or remove oneOf"),
                new BadFile(
                        "alternatives that disagree",
                        BadFile.GOOD
                                .replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\"}")
                                .replace(
                                        "\"title\": \"Third\"",
                                        "\"title\": \"Third\", \"oneOf\": {\"group\": \"g\", \"choose\": 2}"),
                        ":19: unit \"third\", oneOf: the group \"g\" asks for 1 elsewhere and for 2 here; write the same number everywhere"));
    }

    private static String cohort(String json) {
        return BadFile.GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"cohort\": " + json);
    }

    private static Stream<BadFile> links() {
        return Stream.of(
                new BadFile(
                        "a link without https",
                        link("example.org/x"),
                        "this is not the address of a web page; write all of it, beginning with https://"),
                new BadFile("a link with a space", link("https://example.org/a b"), "this is not an address"),
                new BadFile(
                        "a resource without a title",
                        BadFile.GOOD.replace(
                                "\"topics\": [\"python\"]", "\"resources\": [{\"url\": \"https://example.org\"}]"),
                        ":13: unit \"first\", resources 1: \"title\" is missing; add the field \"title\""),
                new BadFile(
                        "a resource that is not there",
                        BadFile.GOOD.replace(
                                "\"topics\": [\"python\"]", "\"resources\": [{\"resource\": \"stanford-cs-229\"}]"),
                        ":13: unit \"first\", resources 1, resource: there is no resource \"stanford-cs-229\"; did you mean \"stanford-cs229\"?"));
    }

    private static String link(String url) {
        return BadFile.GOOD.replace(
                "\"topics\": [\"python\"]", "\"resources\": [{\"title\": \"X\", \"url\": \"%s\"}]".formatted(url));
    }
}
