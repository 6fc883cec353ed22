package dev.cairn.bot.discord;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Requests members by the gateway, which answers with chunks, or not at all. */
interface MemberRequests {
    /**
     * Requests these people, at most a hundred. Completes empty without a request if the server's events come to another
     * process, or if the gateway is not connected.
     */
    Mono<Boolean> request(ServerId server, Collection<LearnerId> people);
}
