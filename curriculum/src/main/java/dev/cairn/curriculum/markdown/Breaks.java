package dev.cairn.curriculum.markdown;

import java.util.regex.Pattern;

/** Recognizes weeks off by their row or heading: "No class", "Week 3 - no meeting", "Spring break". */
final class Breaks {
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(week|session|meeting|day|class)\\s*\\d{1,3}\\s*[:.,–—-]*\\s+(?=\\S)");
    private static final Pattern BREAK =
            Pattern.compile("(?i)no (class|classes|lectures?|meetings?|sessions?|readings?)\\b.*"
                    + "|((week|day) )?off( \\(.*\\))?|cancell?ed( \\(.*\\))?"
                    + "|((spring|fall|autumn|winter|summer|reading|mid-?term|christmas|easter|thanksgiving) )?"
                    + "(break|holidays?|recess|vacation)( week)?(\\s+[(–—-].*|\\s*:.*)?");

    private Breaks() {}

    static boolean isBreak(String title) {
        return BREAK.matcher(NUMBER.matcher(Title.of(title).text()).replaceFirst(""))
                .matches();
    }
}
