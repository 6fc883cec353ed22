package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * An open invitation.
 *
 * @param inviter empty if their data has been deleted since
 */
public record GroupInvitation(Group group, LearnerId learner, Optional<LearnerId> inviter, Instant invitedAt) {}
