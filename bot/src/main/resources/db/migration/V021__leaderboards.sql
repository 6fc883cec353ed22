-- Whether a learner is shown on what a server's members see of each other. Without a row they have not been asked.
CREATE TABLE listing (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('LISTED', 'HIDDEN')),
    -- The name last seen in this server; none of a hidden learner.
    name TEXT CHECK ((name IS NOT NULL) = (state = 'LISTED')),
    -- When a listed learner was found to have left the server, until they are seen there again.
    absent_since ${int64},
    PRIMARY KEY (learner, server)
) ${keyed};

CREATE INDEX listing_of_server ON listing (server, state);

-- What a finished unit earned on boards: once in a learner's life, and kept as it was when the unit was finished.
CREATE TABLE earned_unit (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    study_day TEXT NOT NULL,
    minutes ${int64} NOT NULL,
    finished_at ${int64} NOT NULL,
    PRIMARY KEY (learner, unit)
) ${keyed};

CREATE INDEX earned_unit_by_day ON earned_unit (learner, study_day);

-- A listed learner's place on one board, kept beside what it sums up in the same transaction.
CREATE TABLE board_row (
    learner ${int64} NOT NULL,
    server ${int64} NOT NULL,
    metric TEXT NOT NULL,
    -- D, W or M and the first day, or month, of a day, week or month; ALL; NOW for a current streak.
    period TEXT NOT NULL,
    -- Minutes, or days of a streak.
    amount ${int64} NOT NULL,
    -- When the latest entry that counts was made; earlier stands first among equals.
    latest_at ${int64} NOT NULL,
    -- When a current streak ends if nothing more is studied.
    alive_until ${int64},
    -- Until when a streak's figures hold; none for always.
    exact_until ${int64},
    PRIMARY KEY (learner, server, metric, period),
    FOREIGN KEY (learner, server) REFERENCES listing (learner, server) ON DELETE CASCADE
) ${keyed};

CREATE INDEX board_row_by_rank ON board_row (server, metric, period, amount DESC, latest_at, learner, alive_until);

CREATE INDEX board_row_inexact ON board_row (server, exact_until) WHERE exact_until IS NOT NULL;

-- Somebody whom a manager took off a period.
CREATE TABLE board_removal (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    removed_at ${int64} NOT NULL,
    PRIMARY KEY (learner, server, period)
) ${keyed};

CREATE INDEX board_removal_of_server ON board_removal (server, period);

-- Gives the units finished until now what they earn.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT 'leaderboard-backfill', 'all@0', 0, 1 = 0, 1 WHERE EXISTS (SELECT 1 FROM learner);
