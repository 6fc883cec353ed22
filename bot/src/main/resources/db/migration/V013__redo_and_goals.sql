-- Every row that redoes an undone change, in JSON.
ALTER TABLE progress_change ADD COLUMN after TEXT;

-- The number of the learner's latest change when this one was undone; it can be redone as long as none is made after that.
ALTER TABLE progress_change ADD COLUMN undone_when_latest ${int64};

ALTER TABLE progress_change ADD COLUMN redone_by ${int64};

CREATE UNIQUE INDEX progress_change_redone_by ON progress_change (redone_by);

CREATE INDEX progress_change_redoable ON progress_change (learner, undone_when_latest, number) WHERE after IS NOT NULL;

-- The minutes a week that the learner wants to study, if they said so.
ALTER TABLE learner_settings ADD COLUMN goal ${int64} CHECK (goal BETWEEN 30 AND 4800);

-- An undone removal brings a reminder back under its id.
${reminder_ids}
