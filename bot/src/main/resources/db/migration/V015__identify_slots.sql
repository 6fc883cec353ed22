-- When the latest sign-in to Discord's gateway is due in each bucket of shards, in microseconds of the database's own clock:
-- processes that share the database share what Discord allows their token.
CREATE TABLE identify_slot (
    bucket ${int64} PRIMARY KEY NOT NULL,
    reserved_at ${int64} NOT NULL
) ${strict};
