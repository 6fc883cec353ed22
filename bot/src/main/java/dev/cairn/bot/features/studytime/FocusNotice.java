package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
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
                        focus.unit().map(UnitId::value).orElse("")),
                at);
    }

    /** The kind of this notice with its words. */
    static NoticeKind kind(UnitTitles titles) {
        return new NoticeKind(ENDED, (arguments, locale) -> {
            Optional<UnitId> unit =
                    Optional.of(arguments.get(3)).filter(id -> !id.isEmpty()).map(UnitId::new);
            return FocusCopy.in(locale)
                    .endedNotice(
                            Instant.parse(arguments.get(0)),
                            Integer.parseInt(arguments.get(1)),
                            LocalDate.parse(arguments.get(2)),
                            unit.map(titles::of));
        });
    }
}
