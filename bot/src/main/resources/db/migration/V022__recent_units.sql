-- The units that a learner started or studied within the last fourteen days and has not finished or skipped, kept beside
-- their progress in the same transaction.
CREATE TABLE recent_unit (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- Under the id that it had when the learner's progress last changed.
    unit TEXT NOT NULL,
    studied_at ${int64} NOT NULL,
    PRIMARY KEY (learner, unit)
) ${keyed};

CREATE INDEX recent_unit_by_age ON recent_unit (studied_at);

-- The same for each server that shows the learner to its members, so that nobody has to search all its people.
CREATE TABLE recent_unit_in_server (
    learner ${int64} NOT NULL,
    server ${int64} NOT NULL,
    unit TEXT NOT NULL,
    -- In days since the epoch, so that most changes of a day write nothing here.
    studied_on ${int64} NOT NULL,
    PRIMARY KEY (learner, server, unit),
    FOREIGN KEY (learner, server) REFERENCES listing (learner, server) ON DELETE CASCADE
) ${keyed};

CREATE INDEX recent_unit_of_server ON recent_unit_in_server (server, unit, studied_on, learner);

INSERT INTO recent_unit (learner, unit, studied_at)
SELECT learner, unit, max(studied_at)
FROM (
    SELECT learner, unit, logged_at AS studied_at FROM logged_time WHERE unit IS NOT NULL
    UNION ALL
    SELECT learner, unit, marked_at FROM unit_mark WHERE state = 'STARTED'
) AS studied
WHERE studied_at > (SELECT max(logged_at) FROM logged_time) - 14 * 86400000
    AND NOT EXISTS (
        SELECT 1 FROM unit_mark
        WHERE unit_mark.learner = studied.learner AND unit_mark.unit = studied.unit AND unit_mark.state <> 'STARTED')
GROUP BY learner, unit;

INSERT INTO recent_unit_in_server (learner, server, unit, studied_on)
SELECT recent_unit.learner, listing.server, recent_unit.unit, recent_unit.studied_at / 86400000
FROM recent_unit JOIN listing ON listing.learner = recent_unit.learner
WHERE listing.state = 'LISTED' AND listing.absent_since IS NULL;
