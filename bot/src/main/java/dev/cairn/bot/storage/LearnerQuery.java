package dev.cairn.bot.storage;

/**
 * Some learners, such as the members of a group.
 *
 * @param sql a query that selects their ids by {@code :among}
 * @param among the id that the query asks for
 */
public record LearnerQuery(String sql, long among) {}
