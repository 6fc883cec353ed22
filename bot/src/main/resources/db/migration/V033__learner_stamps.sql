-- Another number after each change of anything of the learner's, by which what is kept in memory is known to be current.
-- 0 until the first change since this column exists.
ALTER TABLE learner ADD COLUMN stamp ${int64} NOT NULL DEFAULT 0;
