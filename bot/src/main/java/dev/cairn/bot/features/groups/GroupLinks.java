package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Roadmap;

/** What the cards of groups lead to in other features. */
public interface GroupLinks {
    /** Returns the button that opens the group's board in a message of its own. */
    Button board(Viewer viewer, Group group, String label);

    /** Returns the id that shows a roadmap in place of the card. */
    CustomId roadmap(Viewer viewer, Roadmap roadmap);
}
