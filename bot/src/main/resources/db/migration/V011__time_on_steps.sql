-- The logged minutes that filled a step when it was ticked; they no longer count for the steps after it.
ALTER TABLE ticked_step ADD COLUMN taken ${int64} NOT NULL DEFAULT 0;

-- Logged minutes of a unit that no longer move it: logged before a reset, or for steps ticked before this migration.
CREATE TABLE retired_time (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    minutes ${int64} NOT NULL,
    PRIMARY KEY (learner, unit)
) ${keyed};

-- A step's id is its unit's, a dot and a name.
INSERT INTO retired_time (learner, unit, minutes)
SELECT learner, unit, minutes FROM logged_unit
WHERE minutes > 0 AND EXISTS (
    SELECT 1 FROM ticked_step
    WHERE ticked_step.learner = logged_unit.learner AND ticked_step.step LIKE logged_unit.unit || '.%'
);
