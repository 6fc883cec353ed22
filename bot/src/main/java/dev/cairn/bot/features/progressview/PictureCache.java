package dev.cairn.bot.features.progressview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.interaction.Language;
import java.time.Duration;
import java.util.Optional;

/**
 * Draws progress pictures and keeps each for a minute, since people look at their progress, share it, and others look
 * again.
 */
final class PictureCache {
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final long MAX_BYTES = 8 << 20;

    private final DrawingLimit limit;
    private final PictureRenderer renderer = new PictureRenderer();
    private final Cache<Key, byte[]> pictures = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, byte[] png) -> png.length)
            .build();

    PictureCache(DrawingLimit limit) {
        this.limit = limit;
    }

    private record Key(ProgressPicture picture, Language language) {}

    /**
     * The picture as a PNG file. Callers share the array and must not write to it.
     *
     * @return empty if too many pictures are being drawn
     */
    Optional<byte[]> png(ProgressPicture picture, Language language) {
        Key key = new Key(picture, language);
        byte[] drawn = pictures.getIfPresent(key);
        // The wait is outside of the cache, which would let others wait for keys that happen to be stored beside this
        // one.
        return drawn != null
                ? Optional.of(drawn)
                : limit.draw(() -> renderer.render(picture, PictureCopy.in(language.locale())))
                        .map(png -> keep(key, png));
    }

    private byte[] keep(Key key, byte[] png) {
        pictures.put(key, png);
        return png;
    }
}
