-- Since when a learner's days go by a calendar, so that past days keep the one they had.
CREATE TABLE calendar_change (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    since ${int64} NOT NULL,
    zone TEXT,
    day_start ${int64} NOT NULL CHECK (day_start BETWEEN 0 AND 23),
    rest_days ${int64} NOT NULL CHECK (rest_days BETWEEN 0 AND 126),
    PRIMARY KEY (learner, since)
) ${keyed};

INSERT INTO calendar_change (learner, since, zone, day_start, rest_days)
SELECT learner, 0, zone, day_start, rest_days FROM learner_settings WHERE rest_days < 127;

-- A streak reads no more of a learner's progress than its days.
CREATE INDEX unit_mark_study_day ON unit_mark (learner, study_day) WHERE study_day IS NOT NULL;
CREATE INDEX ticked_step_study_day ON ticked_step (learner, study_day);

-- The days whose marks a reset has cleared: they were studied all the same.
CREATE TABLE reset_day (
    learner ${int64} NOT NULL,
    -- The change that reset the roadmap.
    number ${int64} NOT NULL,
    study_day TEXT NOT NULL,
    PRIMARY KEY (learner, number, study_day),
    FOREIGN KEY (learner, number) REFERENCES progress_change (learner, number) ON DELETE CASCADE
) ${keyed};
