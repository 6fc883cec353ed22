package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Collection;
import java.util.List;

/** English. */
record EnglishSearchNames() implements SearchNames {
    @Override
    public List<String> collection(Collection.Kind kind) {
        return switch (kind) {
            case SUPPLEMENTS -> List.of("supplements", "further lectures");
            case PRACTICE_PLATFORMS -> List.of("practice sites", "where to practise");
            case COMMUNITIES -> List.of("community", "forums", "discussion");
            case NEWSLETTERS -> List.of("newsletters", "blogs", "news");
            case CHANNELS -> List.of("channels", "YouTube channels", "video channels");
            case FREE_GPUS -> List.of("free GPU", "free GPUs", "free compute", "free training hardware");
            case JOB_SKILLS -> List.of("job skills", "skills for jobs", "what employers ask for");
            case FREE_RESOURCES -> List.of("free resources", "free courses");
            case OTHER -> List.of();
            case SCHEDULE -> List.of("schedule", "month by month", "timeline");
        };
    }

    @Override
    public List<String> tips() {
        return List.of("Tips", "advice", "how to study", "study tips");
    }
}
