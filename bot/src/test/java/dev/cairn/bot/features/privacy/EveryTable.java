package dev.cairn.bot.features.privacy;

import dev.cairn.bot.id.LearnerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** One row or more of a person in every table, each as the features write it. */
final class EveryTable {
    static final long SERVER = 1_202_020_202_020_202_020L;
    private static final long MILLIS = 1_790_000_000_123L;

    private static final List<String> SERVER_ROWS = List.of("INSERT INTO server (id) VALUES (:server)", """
            INSERT INTO study_group (server, name, name_key, private, created_at)
            VALUES (:server, 'Both', 'both', :no, :at), (:server, 'Later', 'later', :no, :at)
            """, """
            INSERT INTO challenge (server, draft, title, goal, amount, misses, mode, for_group, first_day, last_day,
                starts_at, ends_at, closes_at, created_at)
            VALUES (:server, 5, 'A week', 'TIME', 600, 0, 'EACH', :no, '2026-11-23', '2026-11-29', :at, :at, :at, :at)
            """);

    /** By table; {@code :id} is a number that no other person's rows have. */
    private static final Map<String, String> ROWS = rows();

    private EveryTable() {}

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("learner", "INSERT INTO learner (id, changes) VALUES (:learner, 3)");
        rows.put("followed_roadmap", """
                INSERT INTO followed_roadmap (learner, roadmap, track, pace, since, choice)
                VALUES (:learner, 'ml', NULL, 'part-time', :at, 1)
                """);
        rows.put("remembered_choice", """
                INSERT INTO remembered_choice (learner, roadmap, track, pace) VALUES (:learner, 'ml', 'nlp', NULL)
                """);
        rows.put("unit_mark", """
                INSERT INTO unit_mark (learner, unit, state, marked_at, study_day)
                VALUES (:learner, 'cs50', 'DONE', :at, '2026-11-20'), (:learner, 'git', 'KNOWN', :at, NULL)
                """);
        rows.put("ticked_step", """
                INSERT INTO ticked_step (learner, step, ticked_at, study_day, taken)
                VALUES (:learner, 'cs50.week-0', :at, '2026-11-20', 30)
                """);
        rows.put("set_aside", "INSERT INTO set_aside (learner, unit, until) VALUES (:learner, 'git', :at)");
        rows.put("retired_time", "INSERT INTO retired_time (learner, unit, minutes) VALUES (:learner, 'git', 20)");
        rows.put("progress_change", """
                INSERT INTO progress_change (learner, number, kind, subject, made_at, interaction, before, after)
                VALUES (:learner, 1, 'UNIT_DONE', 'cs50', :at, :id, '{"units":{"cs50":null}}', NULL)
                """);
        rows.put("reset_day", "INSERT INTO reset_day (learner, number, study_day) VALUES (:learner, 1, '2026-11-20')");
        rows.put("logged_time", """
                INSERT INTO logged_time (learner, number, study_day, minutes, unit, note, logged_at, source)
                VALUES (:learner, 1, '2026-11-20', 25, 'cs50', 'Problem "set" 0', :at, 'COMMAND')
                """);
        rows.put(
                "logged_day",
                "INSERT INTO logged_day (learner, study_day, minutes) VALUES (:learner, '2026-11-20', 25)");
        rows.put("logged_unit", "INSERT INTO logged_unit (learner, unit, minutes) VALUES (:learner, 'cs50', 25)");
        rows.put("streak", """
                INSERT INTO streak (learner, length, longest, alive_until, exact_until) VALUES (:learner, 3, 9, :at, NULL)
                """);
        rows.put("learner_settings", """
                INSERT INTO learner_settings (learner, zone, day_start, rest_days, visibility, goal)
                VALUES (:learner, 'Europe/Berlin', 4, 96, 'MY_SERVERS', 180)
                """);
        rows.put("calendar_change", """
                INSERT INTO calendar_change (learner, since, zone, day_start, rest_days) VALUES (:learner, 0, NULL, 4, 0)
                """);
        rows.put("focus", """
                INSERT INTO focus (id, learner, study_day, began_at, ends_at, unit, server, logged)
                VALUES (:id, :learner, '2026-11-20', :at, :at, NULL, :server, NULL)
                """);
        rows.put("shared_focus", """
                INSERT INTO shared_focus (id, starter, server, channel, began_at, ends_at, card_sent, closed)
                VALUES (:id, :learner, :server, 9, :at, :at, :no, :no)
                """);
        rows.put("shared_focus_member", "INSERT INTO shared_focus_member (shared_focus, focus) VALUES (:id, :id)");
        rows.put("reminder", """
                INSERT INTO reminder (id, learner, local_time, days, cadence, next_day, next_at)
                VALUES (:id, :learner, '20:00', 31, 'DAILY', '2026-11-20', :at)
                """);
        rows.put("notice", """
                INSERT INTO notice (learner, id, kind, arguments, left_at)
                VALUES (:learner, 'a', 'markdown', 'Words', :at)
                """);
        rows.put("outbox_claim", """
                INSERT INTO outbox_claim (nonce, learner, since, attempt) VALUES ('n' || :id, :learner, :at, 1)
                """);
        rows.put("shared_card", """
                INSERT INTO shared_card (learner, channel, subject, interaction, shared_at, posted)
                VALUES (:learner, 9, 'cs50', :id, :at, 1)
                """);
        rows.put(
                "listing",
                "INSERT INTO listing (learner, server, state, name) VALUES (:learner, :server, 'LISTED', 'A')");
        rows.put("board_row", """
                INSERT INTO board_row (learner, server, metric, period, amount, latest_at)
                VALUES (:learner, :server, 'TIME', 'ALL', :id, :at)
                """);
        rows.put("board_removal", """
                INSERT INTO board_removal (learner, server, period, removed_at) VALUES (:learner, :server, 'ALL', :at)
                """);
        rows.put("earned_unit", """
                INSERT INTO earned_unit (learner, unit, study_day, minutes, finished_at)
                VALUES (:learner, 'cs50', '2026-11-20', 600, :at)
                """);
        rows.put("study_group_member", """
                INSERT INTO study_group_member (study_group, learner, joined_at, owner_since)
                SELECT id, :learner, :at, :at FROM study_group WHERE name_key = 'both'
                """);
        rows.put("study_group_invitation", """
                INSERT INTO study_group_invitation (study_group, learner, inviter, invited_at)
                SELECT id, :learner, :other, :at FROM study_group WHERE name_key = 'later'
                """);
        rows.put("library_entry", """
                INSERT INTO library_entry (server, link, url, title, title_written, submitter, state, reviewed, created_at,
                    decided_at, reviews)
                SELECT :server, 'example.com/' || COUNT(*), 'https://example.com', 'A', :yes, :learner, 'KEPT', :no, :at, :at, 0
                FROM library_entry
                """);
        rows.put(
                "library_saver",
                "INSERT INTO library_saver (learner, entry) SELECT :learner, id FROM library_entry WHERE submitter = :learner");
        rows.put("library_report", """
                INSERT INTO library_report (learner, entry, reported_at, counts)
                SELECT :learner, id, :at, :yes FROM library_entry WHERE submitter = :learner
                """);
        rows.put(
                "library_visitor",
                "INSERT INTO library_visitor (learner, server, since) VALUES (:learner, :server, :at)");
        rows.put("saved_link", """
                INSERT INTO saved_link (learner, link, url, saved_at)
                VALUES (:learner, 'example.com', 'https://example.com', :at)
                """);
        rows.put("challenge", """
                UPDATE challenge SET creator = :learner, edited_by = :learner, edited_at = :at, canceled_by = :learner,
                    canceled_at = NULL
                """);
        rows.put("challenge_entry", """
                INSERT INTO challenge_entry (learner, challenge, name, amount, latest_at, counted_to, joined_at, changed_at)
                SELECT :learner, id, 'A', :id, :at, '2026-11-29', :at, :at FROM challenge
                """);
        rows.put("challenge_draft", """
                INSERT INTO challenge_draft (learner, server, draft, title) VALUES (:learner, :server, :id, 'A week')
                """);
        rows.put("recent_unit", "INSERT INTO recent_unit (learner, unit, studied_at) VALUES (:learner, 'cs50', :at)");
        rows.put("recent_unit_in_server", """
                INSERT INTO recent_unit_in_server (learner, server, unit, studied_on)
                VALUES (:learner, :server, 'cs50', 20000)
                """);
        rows.put("challenge_place", """
                INSERT INTO challenge_place (challenge, position, learner, standing, amount, erased)
                SELECT id, :id, :learner, 1, :id, :no FROM challenge
                """);
        return rows;
    }

    /** Adds what the rows of people refer to. */
    static void addServer(Handle handle) {
        SERVER_ROWS.forEach(sql -> update(handle, sql).execute());
    }

    /**
     * Adds a person's rows.
     *
     * @param other another person, whose row stands already, or the same
     * @param id a number that no other person's rows have
     */
    static void add(Handle handle, LearnerId learner, LearnerId other, long id) {
        ROWS.values()
                .forEach(sql -> update(handle, sql)
                        .bind("learner", learner)
                        .bind("other", other)
                        .bind("id", id)
                        .execute());
    }

    private static Update update(Handle handle, String sql) {
        return handle.createUpdate(sql)
                .bind("server", SERVER)
                .bind("at", MILLIS)
                .bind("yes", true)
                .bind("no", false);
    }
}
