package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Unit;
import java.util.Collection;
import java.util.Optional;

/** Says how many others in a server are on a unit, on behalf of another feature. */
@FunctionalInterface
public interface FellowNote {
    /** A line of Markdown about the others who are on any of these units; empty if there is nobody or this is no server. */
    Optional<String> of(Request request, Collection<Unit> units);
}
