package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;

/** Which roadmaps stand on one page of the list. */
final class RoadmapPages {
    /** Each is drawn with three components of the forty that a message holds. */
    private static final int MOST = 10;

    private static final int MOST_TEXT = 3_600;

    private RoadmapPages() {}

    /** Pages of at least one roadmap each, as many as a message holds. */
    static List<List<Roadmap>> pages(List<Roadmap> roadmaps) {
        List<List<Roadmap>> pages = new ArrayList<>();
        List<Roadmap> page = new ArrayList<>();
        int room = MOST_TEXT;
        for (Roadmap roadmap : roadmaps) {
            int length = RoadmapCopy.inList(roadmap, true).length();
            if (!page.isEmpty() && (page.size() == MOST || room < length)) {
                pages.add(List.copyOf(page));
                page.clear();
                room = MOST_TEXT;
            }
            page.add(roadmap);
            room -= length;
        }
        pages.add(page);
        return pages;
    }
}
