-- What is to be done at a time and has not been done: the columns that db-scheduler 16 reads and writes, with instants
-- as UTC milliseconds as everywhere here.
CREATE TABLE scheduled_tasks (
    -- The job's name.
    task_name TEXT NOT NULL,
    -- What it is about and for when: key@milliseconds.
    task_instance TEXT NOT NULL,
    -- When to do it, or to try again.
    execution_time ${int64} NOT NULL,
    picked ${bool} NOT NULL,
    -- Which process is at it, and when it last said so.
    picked_by TEXT,
    last_heartbeat ${int64},
    last_success ${int64},
    last_failure ${int64},
    consecutive_failures ${int64},
    version ${int64} NOT NULL,
    PRIMARY KEY (task_name, task_instance)
) ${strict};

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);

CREATE INDEX scheduled_tasks_picked ON scheduled_tasks (last_heartbeat) WHERE last_heartbeat IS NOT NULL;
