CREATE TABLE logged_time (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- That of the change that logged it.
    number ${int64} NOT NULL,
    study_day TEXT NOT NULL,
    minutes ${int64} NOT NULL CHECK (minutes BETWEEN 1 AND 960),
    unit TEXT,
    note TEXT,
    logged_at ${int64} NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('COMMAND', 'DONE', 'FOCUS')),
    PRIMARY KEY (learner, number)
) ${keyed};

-- Sums are answered by the indexes alone.
CREATE INDEX logged_time_by_day ON logged_time (learner, study_day, unit, minutes);
CREATE INDEX logged_time_by_unit ON logged_time (learner, unit, minutes);

-- A focus timer, from its start until its learner has been told of its end.
CREATE TABLE focus (
    -- The interaction that started it, which is also the cause of the entry it logs.
    id ${int64} PRIMARY KEY NOT NULL,
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    study_day TEXT NOT NULL,
    began_at ${int64} NOT NULL,
    ends_at ${int64} NOT NULL,
    unit TEXT,
    -- Where it was started, if in a server.
    server ${int64},
    -- The minutes it logged at its end; none while it runs.
    logged ${int64}
) ${strict};

CREATE UNIQUE INDEX focus_running ON focus (learner) WHERE logged IS NULL;

-- Told to the learner before the next private answer, once.
CREATE TABLE notice (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    markdown TEXT NOT NULL,
    left_at ${int64} NOT NULL,
    PRIMARY KEY (learner, id)
) ${keyed};
