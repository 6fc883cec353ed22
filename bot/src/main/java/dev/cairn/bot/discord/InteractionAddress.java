package dev.cairn.bot.discord;

/**
 * Where the answer to an interaction goes.
 *
 * @param id the interaction's id
 * @param application the id by which its webhook is found
 * @param token lets whoever has it answer in Cairn's name for 15 minutes, so it is never logged
 */
public record InteractionAddress(long id, long application, String token) {
    @Override
    public String toString() {
        return "interaction " + Long.toUnsignedString(id);
    }
}
