-- What a learner has saved, in any server or in direct messages. Titles are looked up when it is shown.
CREATE TABLE saved_link (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- The canonical form of the link, or "resource/" and the id of a resource of the curriculum.
    link TEXT NOT NULL,
    url TEXT NOT NULL,
    saved_at ${int64} NOT NULL,
    PRIMARY KEY (learner, link)
) ${keyed};

CREATE INDEX saved_link_by_time ON saved_link (learner, saved_at, link);
