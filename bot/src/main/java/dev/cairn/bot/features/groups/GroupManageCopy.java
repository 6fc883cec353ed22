package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.curriculum.Roadmap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words for those who manage a group. */
interface GroupManageCopy {
    static GroupManageCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishGroupManageCopy();
        };
    }

    static Text text(Function<GroupManageCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Refuses a person who owns no group here. */
    String nothingToManage();

    String settings(Group group, Optional<Roadmap> roadmap);

    String rename();

    String renameTitle();

    String nameField();

    String renamed(Group group);

    String chooseRoadmap();

    String noRoadmap();

    String roadmapChosen(Optional<Roadmap> roadmap);

    String makePrivate(boolean isPrivate);

    String madePrivate(boolean isPrivate);

    String homeHere();

    String noHome();

    String homeChanged(Group group);

    String chooseMember();

    String member(GroupPerson person, Group group);

    String handOver();

    String remove();

    String back();

    String handedOver(Group group, GroupPerson owner);

    String removed(Group group, GroupPerson person);

    String close();

    String closeAsked(Group group, int size);

    String closeForSure();

    String closed(Group group);
}
