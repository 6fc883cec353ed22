package dev.cairn.bot.features.progressview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Draws progress, and keeps each drawing for a minute: one looks, shares, and others look again. */
final class PictureCache {
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 8 << 20;

    private final Cache<ProgressPicture, byte[]> drawn = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumWeight(MOST_BYTES)
            .weigher((ProgressPicture picture, byte[] png) -> png.length)
            .build();
    private @Nullable PictureRenderer renderer;

    /** The picture as a PNG, the same bytes to all who ask within the minute: nobody may write to them. */
    byte[] png(ProgressPicture picture) {
        return drawn.get(picture, wanted -> renderer().render(wanted));
    }

    /** Made when first asked for, since the fonts would hold up the start. */
    private synchronized PictureRenderer renderer() {
        if (renderer == null) {
            renderer = new PictureRenderer();
        }
        return renderer;
    }
}
