-- What logged_time adds up to, kept beside it in the same transaction: thousands of entries take longer to add up than
-- anybody likes to wait.
CREATE TABLE logged_day (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    study_day TEXT NOT NULL,
    minutes ${int64} NOT NULL,
    PRIMARY KEY (learner, study_day)
) ${keyed};

CREATE TABLE logged_unit (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    minutes ${int64} NOT NULL,
    PRIMARY KEY (learner, unit)
) ${keyed};

INSERT INTO logged_day (learner, study_day, minutes)
SELECT learner, study_day, sum(minutes) FROM logged_time GROUP BY learner, study_day;

INSERT INTO logged_unit (learner, unit, minutes)
SELECT learner, unit, sum(minutes) FROM logged_time WHERE unit IS NOT NULL GROUP BY learner, unit;

DROP INDEX logged_time_by_unit;
