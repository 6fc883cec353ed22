package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.path.Forecast;
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
        copy.hint(snapshot.forecast()).ifPresent(card::text);
        addRoadmapSelect(card, viewer, subject, snapshot);
        CustomId share = CustomId.forOwner(
                ProgressActions.SHARE, viewer.id(), snapshot.roadmap().id().value());
        return card.buttons(StudyButtons.next(viewer), Button.secondary(copy.shareButton(), share))
                .build();
    }

    /** Draws the card of another member. */
    Card othersCard(Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        Card.Builder card = common(viewer, new Audience.OtherMember(subject.id()), subject, snapshot);
        addRoadmapSelect(card, viewer, subject, snapshot);
        return card.build();
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

    private Card.Builder common(Viewer viewer, Audience audience, Subject subject, ProgressSnapshot snapshot) {
        ProgressViewCopy copy = ProgressViewCopy.in(viewer.locale());
        boolean finished = snapshot.forecast() instanceof Forecast.Finished;
        Card.Builder card =
                Card.in(finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL).text(copy.heading(audience, snapshot));
        subject.name().ifPresent(name -> addPicture(card, viewer, ProgressPictureBuilder.build(name, snapshot)));
        String streak = StreakCopy.in(viewer.locale()).streak(snapshot.streak(), audience instanceof Audience.Self);
        return card.text(copy.overall(snapshot.progress().overall()))
                .text(ForecastCopy.in(viewer.locale()).forecast(snapshot.forecast(), snapshot.calendar()) + "\n"
                        + streak)
                .separator()
                .text(copy.phases(snapshot));
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

    /** Adds a select of the other roadmaps that the learner follows, if there are any. */
    private static void addRoadmapSelect(Card.Builder card, Viewer viewer, Subject subject, ProgressSnapshot snapshot) {
        List<Select.Entry> others = snapshot.followed().stream()
                .filter(roadmap -> !roadmap.equals(snapshot.roadmap()))
                .limit(Select.MAX_ENTRIES)
                .map(roadmap -> Select.Entry.of(roadmap.title(), roadmap.id().value()))
                .toList();
        if (!others.isEmpty()) {
            CustomId show = CustomId.forOwner(ProgressActions.SHOW, viewer.id(), ProgressActions.encode(subject.id()));
            card.select(Select.one(show, ProgressViewCopy.in(viewer.locale()).otherRoadmapsPlaceholder(), others));
        }
    }
}
