package dev.cairn.curriculum;

/** One change that breaks the whole fixture, and what is to be said of it. */
enum Flaw {
    MISSING_FIELD(
            "/roadmap/phases/0/sections/0/units/0/title",
            "",
            "/roadmap/phases/0/sections/0/units/0",
            "\"title\" is missing",
            "add the field \"title\"",
            true),
    UNKNOWN_FIELD(
            "/roadmap/phases/0/sections/0/units/0/requirment",
            "\"required\"",
            "/roadmap/phases/0/sections/0/units/0/requirment",
            "unknown field \"requirment\"",
            "did you mean \"requirement\"?",
            true),
    STRANGE_FIELD(
            "/roadmap/source/colour",
            "\"red\"",
            "/roadmap/source/colour",
            "unknown field \"colour\"",
            "take it out; known here: title, author, url, date",
            true),
    TEXT_AS_NUMBER("/roadmap/title", "7", "/roadmap/title", "this is a number", "write text, in quotes", true),
    NUMBER_AS_TEXT(
            "/roadmap/phases/0/sections/0/units/0/hours/min",
            "\"10\"",
            "/roadmap/phases/0/sections/0/units/0/hours/min",
            "this is text",
            "write a number",
            true),
    OBJECT_AS_LIST("/roadmap/source", "[]", "/roadmap/source", "this is a list", "write an object, in braces", true),
    LIST_AS_OBJECT("/topics", "{}", "/topics", "this is an object", "write a list, in square brackets", true),
    NULL("/roadmap/audience", "null", "/roadmap/audience", "this is null", "write text, in quotes", true),
    BLANK(
            "/topics/0/summary",
            "\"  \"",
            "/topics/0/summary",
            "the text is blank",
            "write something or take the field out",
            true),
    TOO_LONG(
            "/roadmap/tips/0",
            "\"" + "x".repeat(501) + "\"",
            "/roadmap/tips/0",
            "501 characters are too many",
            "use at most 500",
            true),
    EMPTY_LIST("/roadmap/phases", "[]", "/roadmap/phases", "the list is empty", "put at least one item in", true),
    UNIT_WITHOUT_TOPIC(
            "/roadmap/phases/0/sections/0/units/1/topics",
            "[]",
            "/roadmap/phases/0/sections/0/units/1/topics",
            "the list is empty",
            "put at least one item in",
            true),
    UNKNOWN_WORD(
            "/roadmap/phases/1/sections/0/units/0/kind",
            "\"lessn\"",
            "/roadmap/phases/1/sections/0/units/0/kind",
            "\"lessn\" is none of the words known here",
            "did you mean \"lesson\"?",
            true),
    STRANGE_WORD(
            "/resources/0/cost",
            "\"by arrangement\"",
            "/resources/0/cost",
            "\"by arrangement\" is none of the words known here",
            "use one of free, free-to-audit, paid",
            true),
    WRITTEN_OUT_WEIGHT(
            "/roadmap/tracks/0/weights/models",
            "\"as-written\"",
            "/roadmap/tracks/0/weights/models",
            "\"as-written\" is none of the words known here",
            "use one of first, lighter, skippable",
            true),
    BAD_ID(
            "/topics/1/id",
            "\"Linear Regression\"",
            "/topics/1/id",
            "\"Linear Regression\" is no id",
            "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"",
            true),
    BAD_STEP_ID(
            "/roadmap/phases/0/sections/0/units/0/steps/0/id",
            "\"a.b\"",
            "/roadmap/phases/0/sections/0/units/0/steps/0/id",
            "\"a.b\" is no id",
            "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"",
            true),
    LONG_ID(
            "/topics/1/id",
            "\"" + "r".repeat(49) + "\"",
            "/topics/1/id",
            "49 characters are too many",
            "use at most 48",
            true),
    DUPLICATE_UNIT(
            "/roadmap/phases/1/sections/0/units/0/id",
            "\"python-refresher\"",
            "/roadmap/phases/1/sections/0/units/0/id",
            "the unit python-refresher exists already, at draft.json#/roadmap/phases/0/sections/0/units/1",
            "give one of the two another id",
            false),
    DUPLICATE_STEP(
            "/roadmap/phases/0/sections/0/units/0/steps/1/id",
            "\"loops\"",
            "/roadmap/phases/0/sections/0/units/0/steps/1/id",
            "the step python-beginner.loops exists already, at draft.json#/roadmap/phases/0/sections/0/units/0/steps/0",
            "give one of the two another id",
            false),
    DANGLING_TOPIC(
            "/roadmap/phases/1/sections/0/units/0/topics/0",
            "\"regresion\"",
            "/roadmap/phases/1/sections/0/units/0/topics/0",
            "there is no topic regresion",
            "did you mean regression?",
            false),
    DANGLING_RESOURCE(
            "/roadmap/phases/1/sections/0/units/0/resources/0/resource",
            "\"zoology\"",
            "/roadmap/phases/1/sections/0/units/0/resources/0/resource",
            "there is no resource zoology",
            "declare it, or take the reference out",
            false),
    DANGLING_PIECE(
            "/roadmap/phases/0/sections/0/units/0/resources/0/part/pieces/1",
            "\"week-9\"",
            "/roadmap/phases/0/sections/0/units/0/resources/0/part/pieces/1",
            "there is no piece python-course.week-9",
            "did you mean python-course.week-0?",
            false),
    DANGLING_UNIT(
            "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0/unit",
            "\"python-beginers\"",
            "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0/unit",
            "there is no unit python-beginers",
            "did you mean python-beginner?",
            false),
    DANGLING_PHASE(
            "/roadmap/phases/1/prerequisites/0/anyOf/0/phase",
            "\"strat\"",
            "/roadmap/phases/1/prerequisites/0/anyOf/0/phase",
            "there is no phase small-path.strat",
            "did you mean small-path.start?",
            false),
    DANGLING_WEIGHT(
            "/roadmap/tracks/0/weights/modles",
            "\"first\"",
            "/roadmap/tracks/0/weights/modles",
            "there is no phase small-path.modles",
            "did you mean small-path.models?",
            false),
    TOPIC_CIRCLE(
            "/topics/0/needs",
            "[\"regression\"]",
            "/topics/0/needs",
            "topics need one another in a circle: python → regression → python",
            "take one of these needs out",
            false),
    UNIT_NEEDS_ITSELF(
            "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0/unit",
            "\"regression\"",
            "/roadmap/phases/1/sections/0/units/0",
            "units wait for one another in a circle: regression → regression",
            "make one of these prerequisites \"advised\", or take it out",
            false),
    PHASE_NEEDS_ITSELF(
            "/roadmap/phases/0/prerequisites",
            "[{\"strength\":\"needed\",\"anyOf\":[{\"phase\":\"start\"}]}]",
            "/roadmap/phases/0/sections/0/units/0",
            "units wait for one another in a circle: python-beginner → python-beginner",
            "make one of these prerequisites \"advised\", or take it out",
            false),
    NO_TARGET(
            "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0",
            "{}",
            "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0",
            "this names neither a unit nor a phase, or both",
            "write {\"unit\": …} or {\"phase\": …}",
            true),
    SHARES_SHORT(
            "/roadmap/phases/0/sections/0/units/0/steps/1/share",
            "0.5",
            "/roadmap/phases/0/sections/0/units/0/steps",
            "the shares add up to 0.9",
            "make them add up to 1, or leave all of them out for even shares",
            false),
    SHARE_MISSING(
            "/roadmap/phases/0/sections/0/units/0/steps/1/share",
            "",
            "/roadmap/phases/0/sections/0/units/0/steps/1",
            "\"share\" is missing",
            "add the field \"share\"",
            false),
    SHARE_ABOVE_ONE(
            "/roadmap/phases/0/sections/0/units/0/steps/1/share",
            "1.5",
            "/roadmap/phases/0/sections/0/units/0/steps/1/share",
            "1.5 is out of bounds",
            "use a number from 0.001 to 1",
            true),
    HOURS_UPSIDE_DOWN(
            "/roadmap/phases/1/sections/0/units/0/hours/max",
            "3",
            "/roadmap/phases/1/sections/0/units/0/hours/max",
            "the most lies below the least",
            "exchange min and max",
            false),
    HOURS_NEGATIVE(
            "/roadmap/phases/1/sections/0/units/0/hours/min",
            "-1",
            "/roadmap/phases/1/sections/0/units/0/hours/min",
            "-1 is out of bounds",
            "use a number from 0.05 to 10000",
            true),
    PARTS_BEYOND(
            "/roadmap/phases/0/sections/0/units/0/hours/parts/0/hours",
            "30",
            "/roadmap/phases/0/sections/0/units/0/hours/parts",
            "the parts add up to 30.0 hours",
            "make them add up to the hours of the whole",
            false),
    MONTHS_UPSIDE_DOWN(
            "/roadmap/phases/0/months/max",
            "0",
            "/roadmap/phases/0/months/max",
            "the most lies below the least",
            "exchange min and max",
            false),
    FTP(
            "/resources/0/links/0/url",
            "\"ftp://example.org/\"",
            "/resources/0/links/0/url",
            "the address does not lead to a web page",
            "write it whole, from https:// on",
            true),
    NO_ADDRESS(
            "/resources/0/links/0/url",
            "\"https://exa mple.org/\"",
            "/resources/0/links/0/url",
            "this is no address: Illegal character in authority",
            "copy the address from the browser",
            true),
    USER_IN_ADDRESS(
            "/resources/0/links/0/url",
            "\"https://me@example.org/\"",
            "/resources/0/links/0/url",
            "the address carries a user name",
            "take out what stands before the @",
            true),
    LONG_ADDRESS(
            "/resources/0/links/0/url",
            "\"https://example.org/" + "x".repeat(500) + "\"",
            "/resources/0/links/0/url",
            "520 characters are too many",
            "use at most 512",
            true),
    TRACKED(
            "/resources/0/links/0/url",
            "\"https://example.org/?a=1&utm_source=x&si=y\"",
            "/resources/0/links/0/url",
            "the address carries tracking: utm_source, si",
            "take these parameters out of it",
            true),
    LONE_ALTERNATIVE(
            "/roadmap/phases/0/sections/0/units/1/oneOf",
            "",
            "/roadmap/phases/0/sections/0/units/0/oneOf",
            "python-beginner is the only one of the group \"python\"",
            "put another unit into the group, or take oneOf out",
            false),
    FORMER_IS_ALIVE(
            "/roadmap/phases/1/sections/0/units/0/formerly",
            "[\"project\"]",
            "/roadmap/phases/1/sections/0/units/0/formerly",
            "project is the id of a unit today",
            "take it out of one of the two",
            false),
    FORMER_STEP_TWICE(
            "/roadmap/phases/0/sections/0/units/0/steps/1/formerly",
            "[\"old-python.loops\"]",
            "/roadmap/phases/0/sections/0/units/0/steps/1/formerly",
            "old-python.loops is claimed by another step too",
            "take it out of one of the two",
            false),
    FORMER_STEP_WITHOUT_UNIT(
            "/roadmap/phases/0/sections/0/units/0/steps/0/formerly",
            "[\"loops\"]",
            "/roadmap/phases/0/sections/0/units/0/steps/0/formerly",
            "\"loops\" is no id",
            "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"",
            true);

    private final String pointer;
    private final String json;
    private final Problem problem;
    private final boolean seenBySchema;

    Flaw(String pointer, String json, String where, String what, String mend, boolean seenBySchema) {
        this.pointer = pointer;
        this.json = json;
        this.problem = new Problem(Draft.NAME, where, what, mend);
        this.seenBySchema = seenBySchema;
    }

    Draft draft() {
        Draft draft = Draft.whole();
        return json.isEmpty() ? draft.without(pointer) : draft.with(pointer, json);
    }

    Problem problem() {
        return problem;
    }

    /** Whether the form alone is wrong, which a schema can tell, rather than how things hang together. */
    boolean isSeenBySchema() {
        return seenBySchema;
    }
}
