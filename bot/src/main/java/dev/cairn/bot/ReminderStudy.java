package dev.cairn.bot;

import dev.cairn.bot.features.reminders.StudyPort;
import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.features.study.StudyFeature;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.features.studytime.StudyTimeFeature;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** Lets study and study time handle the buttons of reminders. */
record ReminderStudy(StudyFeature study, StudyTimeFeature time, UnitFinder units, StudyService standings)
        implements StudyPort {
    @Override
    public Optional<Briefing> briefing(Viewer viewer) {
        return study.briefing(viewer);
    }

    @Override
    public boolean isRoadmapMissing(LearnerId learner) {
        return standings.followsAbsentRoadmap(learner);
    }

    @Override
    public Card startFocus(Request request, int minutes, String unit) {
        return time.startFocus(request, minutes, units.byButton(unit));
    }

    @Override
    public Card finishOrAsk(Request request, String unit) {
        return study.finishOrAsk(request, units.byButton(unit));
    }
}
