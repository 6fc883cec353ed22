CREATE TABLE learner_settings (
    learner ${int64} PRIMARY KEY NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- An IANA name; none until the learner says where they are.
    zone TEXT,
    -- The hour at which the study day begins.
    day_start ${int64} NOT NULL CHECK (day_start BETWEEN 0 AND 23),
    -- One bit a day of the week, Monday the lowest.
    rest_days ${int64} NOT NULL CHECK (rest_days BETWEEN 0 AND 127),
    visibility TEXT NOT NULL
) ${strict};
