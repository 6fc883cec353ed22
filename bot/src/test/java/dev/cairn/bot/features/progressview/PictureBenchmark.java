package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Png;
import dev.cairn.testkit.BenchmarkRunner;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures a usual picture and the longest, compared with an empty canvas. Its name is not a test's, so it runs only on
 * request: {@code mvn -q verify -Dtest=PictureBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBenchmark {
    private static final PictureCopy COPY = new EnglishPictureCopy();

    private final PictureRenderer renderer = new PictureRenderer();
    private final ProgressPicture usual = named("usual");
    private final ProgressPicture longest = named("twelve-phases");

    private static ProgressPicture named(String name) {
        return PictureCase.all().stream()
                .filter(pictureCase -> pictureCase.name().equals(name))
                .findFirst()
                .orElseThrow()
                .picture();
    }

    @Benchmark
    public byte[] usual() {
        return renderer.render(usual, COPY);
    }

    @Benchmark
    public byte[] twelvePhases() {
        return renderer.render(longest, COPY);
    }

    /** As large as the usual picture, with nothing on it. */
    @Benchmark
    public byte[] emptyCanvas() {
        return Png.encode(new BufferedImage(900, 973, BufferedImage.TYPE_INT_ARGB), PictureStyle.PALETTE);
    }

    @Test
    @SuppressWarnings("SystemOut") // prints its results
    void print() throws RunnerException {
        System.out.printf(
                "usual %,d bytes, twelve phases %,d, empty canvas %,d%n",
                usual().length, twelvePhases().length, emptyCanvas().length);
        BenchmarkRunner.print(PictureBenchmark.class);
    }
}
