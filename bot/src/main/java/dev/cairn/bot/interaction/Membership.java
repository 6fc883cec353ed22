package dev.cairn.bot.interaction;

import java.util.Optional;

/** What is known of whether a person is in a server. */
public sealed interface Membership {

    /**
     * The person is a member.
     *
     * @param name the name last seen in that very server: the nickname there, or else the person's own; empty if nothing
     *     of it can be seen. They chose it, and it is untrusted
     */
    record Present(Optional<String> name) implements Membership {}

    /** The person is no member, or there is no such person or server. */
    record Absent() implements Membership {}

    /** Discord has not said yet. */
    record Unknown() implements Membership {}
}
