package dev.cairn.bot.features.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of a challenge; what is empty stays. */
public record ChallengeEdit(ChallengeActor by, Optional<ChallengeTitle> title, Optional<LocalDate> last, Instant at) {}
