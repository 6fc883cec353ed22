package dev.cairn.curriculum.reader;

/**
 * A file with one mistake.
 *
 * @param said a part of the one line that is printed
 */
record BadFile(String mistake, String json, String said) {
    /** A file without a mistake, to make one in. */
    static final String GOOD = """
            {
              "roadmap": {
                "id": "mine",
                "title": "Mine",
                "phases": [
                  {
                    "id": "one",
                    "title": "One",
                    "sections": [
                      {
                        "id": "all",
                        "units": [
                          {"id": "first", "title": "First", "topics": ["python"]},
                          {"id": "second", "title": "Second", "prerequisites": [{"anyOf": [{"unit": "first"}]}]}
                        ]
                      }
                    ]
                  },
                  {"id": "two", "title": "Two", "sections": [{"units": [{"id": "third", "title": "Third"}]}]}
                ]
              }
            }
            """;

    @Override
    public String toString() {
        return mistake;
    }
}
