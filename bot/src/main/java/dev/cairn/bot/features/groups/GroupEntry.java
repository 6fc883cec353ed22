package dev.cairn.bot.features.groups;

import dev.cairn.curriculum.Roadmap;
import java.util.Optional;

/** A group as a list shows it. */
record GroupEntry(Group group, Optional<Roadmap> roadmap, int size, boolean isJoined) {}
