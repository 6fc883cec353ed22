package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the cards that show a learner's progress on a roadmap. */
final class ProgressCards {
    private final PictureCache pictures;

    ProgressCards(PictureCache pictures) {
        this.pictures = pictures;
    }

    /**
     * Draws a learner's own card, with buttons for what they can do next.
     *
     * @param subject the viewer
     */
    Card ownCard(Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        ProgressViewCopy copy = ProgressViewCopy.in(viewer.locale());
        Card.Builder card = common(viewer, new Audience.Self(), subject, snapshot);
        switch (snapshot.following()) {
            case THIS -> copy.hint(snapshot.forecast()).ifPresent(card::text);
            case NOT_THIS -> card.text(copy.notFollowed());
            case ABSENT -> card.text(copy.absentRoadmap());
        }
        addRoadmapSelect(card, viewer, subject, snapshot);
        return card.buttons(
                        ownButtons(viewer, subject, snapshot, new Toggle(copy.phasesButton(), ProgressActions.PHASES)))
                .build();
    }

    /** Draws the phases of a roadmap; the buttons stand where they stood before. */
    Card phasesCard(Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        ProgressViewCopy copy = ProgressViewCopy.in(viewer.locale());
        boolean own = viewer.id().equals(subject.id());
        Audience audience = own ? new Audience.Self() : new Audience.OtherMember(subject.id());
        Card.Builder card =
                Card.in(tone(snapshot)).text(copy.heading(audience, snapshot)).text(copy.phases(snapshot));
        Toggle less = new Toggle(copy.lessButton(), ProgressActions.WHOLE);
        return (own
                        ? card.buttons(ownButtons(viewer, subject, snapshot, less))
                        : card.buttons(toggle(viewer, subject, snapshot, less)))
                .build();
    }

    private static List<Button> ownButtons(Viewer viewer, Subject subject, ProgressSnapshot snapshot, Toggle toggle) {
        CustomId share = CustomId.forOwner(
                ProgressActions.SHARE, viewer.id(), snapshot.roadmap().id().value());
        return List.of(
                StudyButtons.next(viewer),
                Button.secondary(ProgressViewCopy.in(viewer.locale()).shareButton(), share),
                toggle(viewer, subject, snapshot, toggle));
    }

    /** The button that shows the phases or leads back from them. */
    private record Toggle(String label, String action) {}

    private static Button toggle(Viewer viewer, Subject subject, ProgressSnapshot snapshot, Toggle toggle) {
        return Button.secondary(
                toggle.label(),
                CustomId.forOwner(
                        toggle.action(),
                        viewer.id(),
                        ProgressActions.encode(subject.id()),
                        snapshot.roadmap().id().value()));
    }

    /** Draws the card of another member. */
    Card othersCard(Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        Card.Builder card = common(viewer, new Audience.OtherMember(subject.id()), subject, snapshot);
        addRoadmapSelect(card, viewer, subject, snapshot);
        Toggle phases = new Toggle(ProgressViewCopy.in(viewer.locale()).phasesButton(), ProgressActions.PHASES);
        return card.buttons(toggle(viewer, subject, snapshot, phases)).build();
    }

    /**
     * Draws the card that a learner shares with everybody in a channel.
     *
     * @param name the learner's name as others see it
     * @param visible whether others may look up this progress later on
     */
    Card sharedCard(Viewer viewer, String name, ProgressSnapshot snapshot, boolean visible) {
        ProgressViewCopy copy = ProgressViewCopy.in(viewer.locale());
        List<Button> buttons = new ArrayList<>();
        if (visible) {
            buttons.add(Button.secondary(
                    copy.currentProgressButton(),
                    CustomId.forAnyone(
                            ProgressActions.NOW,
                            ProgressActions.encode(viewer.id()),
                            snapshot.roadmap().id().value())));
        }
        buttons.add(Button.secondary(copy.ownProgressButton(), CustomId.forAnyone(ProgressActions.MINE)));
        Subject subject = new Subject(viewer.id(), Optional.of(name));
        return common(viewer, new Audience.Channel(name), subject, snapshot)
                .buttons(buttons)
                .build();
    }

    private static Card.Tone tone(ProgressSnapshot snapshot) {
        return snapshot.forecast() instanceof Forecast.Finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL;
    }

    private Card.Builder common(Viewer viewer, Audience audience, Subject subject, ProgressSnapshot snapshot) {
        ProgressViewCopy copy = ProgressViewCopy.in(viewer.locale());
        Totals totals = snapshot.progress().overall();
        Card.Builder card = Card.in(tone(snapshot)).text(copy.heading(audience, snapshot));
        subject.name().ifPresent(name -> addPicture(card, viewer, ProgressPictureBuilder.build(name, snapshot)));
        String streak = StreakCopy.in(viewer.locale()).streak(snapshot.streak(), audience instanceof Audience.Self);
        boolean allSkipped = snapshot.forecast() instanceof Forecast.Finished
                && totals.required().doneUnits() == 0;
        String finish = allSkipped
                ? copy.allSkipped()
                : ForecastCopy.in(viewer.locale())
                        .forecast(snapshot.forecast(), snapshot.streak().today());
        return card.text(copy.overall(totals, snapshot.logged()) + "\n" + finish + "\n" + streak);
    }

    /** Adds the picture, or says that there is none because too many are being drawn. */
    private void addPicture(Card.Builder card, Viewer viewer, ProgressPicture picture) {
        Optional<byte[]> png = pictures.png(picture, Language.of(viewer.locale()));
        if (png.isPresent()) {
            card.picture(png.get(), PictureCopy.in(viewer.locale()).description(picture));
        } else {
            card.text(ProgressViewCopy.in(viewer.locale()).tooManyPictures());
        }
    }

    /** Adds a select of the other roadmaps that the learner follows or has progress on, if there are any. */
    private static void addRoadmapSelect(Card.Builder card, Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        List<Select.Entry> others = snapshot.others().stream()
                .limit(Select.MAX_ENTRIES)
                .map(roadmap -> Select.Entry.of(roadmap.title(), roadmap.id().value()))
                .toList();
        if (!others.isEmpty()) {
            CustomId show = CustomId.forOwner(ProgressActions.SHOW, viewer.id(), ProgressActions.encode(subject.id()));
            card.select(Select.one(show, ProgressViewCopy.in(viewer.locale()).otherRoadmapsPlaceholder(), others));
        }
    }
}
