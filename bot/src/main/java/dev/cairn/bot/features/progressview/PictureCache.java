package dev.cairn.bot.features.progressview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.interaction.Language;
import java.time.Duration;

/**
 * Draws progress pictures and keeps each for a minute, since people look at their progress, share it, and others look
 * again.
 */
final class PictureCache {
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final long MAX_BYTES = 8 << 20;

    private final PictureRenderer renderer = new PictureRenderer();
    private final Cache<Key, byte[]> pictures = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, byte[] png) -> png.length)
            .build();

    private record Key(ProgressPicture picture, Language language) {}

    /** The picture as a PNG file. Callers share the array and must not write to it. */
    byte[] png(ProgressPicture picture, Language language) {
        return pictures.get(
                new Key(picture, language), key -> renderer.render(picture, PictureCopy.in(language.locale())));
    }
}
