package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notice that a focus timer has ended, for a learner whom no message reached. */
final class FocusNotice {
    private static final String ENDED = "focus-ended";

    private FocusNotice() {}

    static Notice of(FocusEnd end, Instant at) {
        Focus focus = end.focus();
        return new Notice(
                "focus:" + focus.id().value(),
                ENDED,
                List.of(
                        focus.ends().toString(),
                        Integer.toString(end.logged()),
                        focus.studyDay().toString(),
                        focus.unit().map(UnitId::value).orElse(""),
                        Integer.toString(focus.minutes())),
                at);
    }

    /** The kind of this notice with its words. */
    static NoticeKind kind(UnitTitles titles) {
        return new NoticeKind(ENDED, (arguments, locale) -> {
            Optional<UnitId> unit =
                    Optional.of(arguments.get(3)).filter(id -> !id.isEmpty()).map(UnitId::new);
            int logged = Integer.parseInt(arguments.get(1));
            // Notices of older versions do not say how long the timer ran.
            int studied = arguments.size() > 4 ? Integer.parseInt(arguments.get(4)) : logged;
            return FocusCopy.in(locale)
                    .endedNotice(
                            new FocusCopy.EndedTimer(Instant.parse(arguments.get(0)), logged, studied),
                            unit.map(titles::of));
        });
    }
}
