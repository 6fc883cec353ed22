-- The track and pace a learner last chose on a roadmap. They stay when the learner stops following it.
CREATE TABLE remembered_choice (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    roadmap TEXT NOT NULL,
    track TEXT,
    pace TEXT,
    PRIMARY KEY (learner, roadmap)
) ${keyed};

INSERT INTO remembered_choice (learner, roadmap, track, pace)
SELECT learner, roadmap, track, pace FROM followed_roadmap;
