package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;

/** Divides the list of roadmaps into pages that each fit into one message. */
final class RoadmapPages {
    /** Each roadmap takes three of the forty components that a message holds. */
    private static final int MAX_ROADMAPS = 10;

    private static final int MAX_TEXT_LENGTH = 3_600;

    private RoadmapPages() {}

    /** Divides roadmaps into pages of at least one each. */
    static List<List<Roadmap>> divide(List<Roadmap> roadmaps, RoadmapCopy copy) {
        List<List<Roadmap>> pages = new ArrayList<>();
        List<Roadmap> page = new ArrayList<>();
        int room = MAX_TEXT_LENGTH;
        for (Roadmap roadmap : roadmaps) {
            int length = copy.inList(roadmap, true).length();
            if (!page.isEmpty() && (page.size() == MAX_ROADMAPS || room < length)) {
                pages.add(List.copyOf(page));
                page.clear();
                room = MAX_TEXT_LENGTH;
            }
            page.add(roadmap);
            room -= length;
        }
        pages.add(page);
        return pages;
    }
}
