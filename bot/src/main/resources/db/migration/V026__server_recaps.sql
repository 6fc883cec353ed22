-- The weekly recap of a server that has chosen one.
CREATE TABLE server_recap (
    server ${int64} PRIMARY KEY NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- 1 for Monday to 7 for Sunday, and the hour of the day, in the server's zone.
    weekday ${int64} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    hour ${int64} NOT NULL CHECK (hour BETWEEN 0 AND 23),
    -- The hours a week that everyone together wants to reach.
    goal_hours ${int64},
    next_at ${int64} NOT NULL,
    -- The Monday of the latest week that is done with; none before the first.
    last_week TEXT,
    -- The weeks in a row in which nothing happened.
    empty_weeks ${int64} NOT NULL
) ${strict};
