-- What a learner's study days make of a streak, kept beside them in the same transaction.
CREATE TABLE streak (
    learner ${int64} PRIMARY KEY NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- Days studied without a break; what it says ends at alive_until.
    length ${int64} NOT NULL,
    longest ${int64} NOT NULL,
    -- When the streak ends if nothing more is studied; none when there is no streak.
    alive_until ${int64},
    -- Until when the row holds; none for always.
    exact_until ${int64}
) ${strict};

-- Counts the streaks of the learners there are.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT 'streak-backfill', 'all@0', 0, 1 = 0, 1 WHERE EXISTS (SELECT 1 FROM learner);
