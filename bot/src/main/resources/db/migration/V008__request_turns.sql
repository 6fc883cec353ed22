-- When the next request may go to Discord of those that nobody waits for, in microseconds of the database's own clock:
-- processes that share the database share what Discord allows their token.
CREATE TABLE request_turn (
    id ${int64} PRIMARY KEY NOT NULL CHECK (id = 1),
    next_at ${int64} NOT NULL
) ${strict};

INSERT INTO request_turn (id, next_at) VALUES (1, 0);
