package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * What a learner should study now, in words.
 *
 * @param heading the unit's title and place
 * @param today the step for today and how long it takes
 * @param reason the reason for this unit
 * @param open opens the first resource, if it is on the web
 */
public record Briefing(Unit unit, String heading, String today, String reason, Optional<Button.Link> open) {}
