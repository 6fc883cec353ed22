-- Instants are UTC milliseconds, study days ISO dates in the learner's own zone, learners and interactions snowflakes.

CREATE TABLE learner (
    id ${int64} PRIMARY KEY NOT NULL,
    -- The number of the learner's latest change. The row is written first in each change, which lines them up.
    changes ${int64} NOT NULL
) ${strict};

CREATE TABLE followed_roadmap (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    roadmap TEXT NOT NULL,
    track TEXT,
    pace TEXT,
    since ${int64} NOT NULL,
    -- Grows with each choice; the roadmap with the highest is the active one.
    choice ${int64} NOT NULL,
    PRIMARY KEY (learner, roadmap)
) ${keyed};

CREATE TABLE unit_mark (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('STARTED', 'DONE', 'KNOWN', 'NOT_FOR_ME')),
    marked_at ${int64} NOT NULL,
    study_day TEXT CHECK ((study_day IS NOT NULL) = (state = 'DONE')),
    PRIMARY KEY (learner, unit)
) ${keyed};

CREATE TABLE ticked_step (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    ticked_at ${int64} NOT NULL,
    study_day TEXT NOT NULL,
    PRIMARY KEY (learner, step)
) ${keyed};

CREATE TABLE set_aside (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    until ${int64} NOT NULL,
    PRIMARY KEY (learner, unit)
) ${keyed};

CREATE TABLE progress_change (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    number ${int64} NOT NULL,
    kind TEXT NOT NULL,
    -- The id of the unit or roadmap it was about.
    subject TEXT NOT NULL,
    made_at ${int64} NOT NULL,
    interaction ${int64} NOT NULL UNIQUE,
    -- Every row it touched as it stood before, in JSON.
    before TEXT NOT NULL,
    undone_at ${int64},
    undone_by ${int64} UNIQUE,
    PRIMARY KEY (learner, number)
) ${strict};

CREATE INDEX progress_change_standing ON progress_change (learner, number) WHERE undone_at IS NULL;
