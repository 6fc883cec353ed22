package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Png;
import dev.cairn.testkit.Sampling;
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
 * Measures a usual picture and the longest beside an empty canvas of the same size; no test by its name, so that it runs
 * when asked for alone: {@code mvn -q verify -Dtest=PictureBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBenchmark {
    private final PictureRenderer renderer = new PictureRenderer();
    private final ProgressPicture usual = named("usual");
    private final ProgressPicture longest = named("twelve-phases");

    private static ProgressPicture named(String name) {
        return PictureCase.all().stream()
                .filter(hard -> hard.name().equals(name))
                .findFirst()
                .orElseThrow()
                .picture();
    }

    @Benchmark
    public byte[] usual() {
        return renderer.render(usual);
    }

    @Benchmark
    public byte[] twelvePhases() {
        return renderer.render(longest);
    }

    /** As large as the usual picture, with nothing on it. */
    @Benchmark
    public byte[] emptyCanvas() {
        return Png.of(new BufferedImage(900, 973, BufferedImage.TYPE_INT_ARGB));
    }

    @Test
    @SuppressWarnings("SystemOut") // printing is what it is for
    void print() throws RunnerException {
        System.out.printf(
                "usual %,d bytes, twelve phases %,d, empty canvas %,d%n",
                usual().length, twelvePhases().length, emptyCanvas().length);
        Sampling.print(PictureBenchmark.class);
    }
}
