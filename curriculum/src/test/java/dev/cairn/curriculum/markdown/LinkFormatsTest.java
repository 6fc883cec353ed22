package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.resources;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Resource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What imported links are said to be. */
class LinkFormatsTest {
    @Test
    void addressSaysWhatALinkIsIfThatIsCertain() {
        assertThat(formats("""
                [x1](https://www.youtube.com/watch?v=HZGCoVF3YvM)
                [x2](https://youtu.be/HZGCoVF3YvZ)
                [x3](https://www.youtube.com/playlist?list=PLx)
                [x4](https://www.youtube.com/@someone)
                [x5](https://vimeo.com/12345)
                [x6](https://arxiv.org/abs/1706.03769)
                [x7](https://doi.org/10.1145/1234)
                [x8](https://example.org/notes.pdf)
                [x9](https://github.com/a/b)
                [x10](https://github.com/a/b/tree/main/c)
                [x11](https://github.com/a/b/blob/main/c.ipynb)
                [x12](https://github.com/a)
                [x13](https://colab.research.google.com/drive/abc)
                [x14](https://www.kaggle.com/code/a/b)
                [x15](https://www.kaggle.com/datasets/a/b)
                [x16](https://docs.google.com/document/d/1)
                [x17](https://docs.python.org/3/tutorial/)
                [x18](https://example.org/a-page)
                [x19](https://en.wikipedia.org/wiki/Bayes)
                [x20](https://open.spotify.com/episode/1)
                [x21](https://discord.gg/abc)
                [x22](https://www.coursera.org/learn/x)
                """))
                .containsExactly(
                        "VIDEO",
                        "VIDEO",
                        "VIDEO_SERIES",
                        "CHANNEL",
                        "VIDEO",
                        "PAPER",
                        "PAPER",
                        "PDF",
                        "REPOSITORY",
                        "REPOSITORY",
                        "NOTEBOOK",
                        "LINK",
                        "NOTEBOOK",
                        "NOTEBOOK",
                        "LINK",
                        "LINK",
                        "DOCUMENTATION",
                        "LINK",
                        "ARTICLE",
                        "PODCAST",
                        "COMMUNITY",
                        "COURSE");
    }

    @Test
    void wordsOfTheAuthorSayWhatALinkIs() {
        List<Resource> found = read("""
                [x1](https://example.org/1) (video)
                [x2](https://example.org/2) [Book]
                [x3 (paper)](https://example.org/3)
                [[PDF] x4](https://example.org/4)
                Book: [x5](https://example.org/5.pdf)
                **Video**: [x6](https://example.org/6)
                [x7](https://example.org/7) – free book by Ada Example
                [x8](https://example.org/8) (article, in German)
                [@video@x9](https://example.org/9)
                📖 Book: [x10](https://example.org/10)
                [Course: x11](https://example.org/11)
                [x13](https://example.org/13) - a video of how it is done
                [x14](https://www.youtube.com/playlist?list=PLy) (video)
                """);

        assertThat(found)
                .extracting(resource -> resource.format().name())
                .containsExactly(
                        "VIDEO",
                        "BOOK",
                        "PAPER",
                        "PDF",
                        "BOOK",
                        "VIDEO",
                        "BOOK",
                        "ARTICLE",
                        "VIDEO",
                        "BOOK",
                        "COURSE",
                        "LINK",
                        "VIDEO_SERIES");
        assertThat(found).extracting(Resource::title).contains("x3", "x4", "x9", "x11");
        assertThat(found.get(0).note()).isEmpty();
        assertThat(found.get(6).authors()).extracting(author -> author.name()).containsExactly("Ada Example");
        assertThat(found.get(7).note()).contains("in German");
        assertThat(found.get(11).note()).contains("a video of how it is done");
    }

    @Test
    void nameOfAnOnlyLinkThatSaysWhatItIsCounts() {
        assertThat(formats("[Video](https://example.org/12)")).containsExactly("VIDEO");
    }

    @Test
    void headingOverLinksSaysWhatTheyAre() {
        List<Resource> found = resources(
                roadmap(
                        "# T\n## A\n- One\n\n**Books:**\n- [x](https://example.org/1)\n- [y](https://example.org/2) (video)\n"),
                "A");

        assertThat(found).extracting(Resource::format).containsExactly(Resource.Format.BOOK, Resource.Format.VIDEO);
    }

    @Test
    void columnOfATableSaysWhatItsLinksAre() {
        List<Resource> found = resources(roadmap("""
                # T
                | Topic | Video | Book |
                |---|---|---|
                | A | [Lecture 1](https://example.org/1) | [Chapter 1](https://example.org/2) |
                """), "A");

        assertThat(found).extracting(Resource::format).containsExactly(Resource.Format.VIDEO, Resource.Format.BOOK);
    }

    @Test
    void listedLinkWithALabelIsAUnitNamedByTheLink() {
        assertThat(titles(roadmap("---\nunits: links\n---\n# T\n- Book: [Sets](https://example.org/1)\n")))
                .containsExactly("Sets");
    }

    private static List<String> formats(String lines) {
        return read(lines).stream().map(resource -> resource.format().name()).toList();
    }

    private static List<Resource> read(String lines) {
        String items = lines.lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
        return resources(roadmap("---\nunits: headings\n---\n# T\n## A\n" + items + "\n"), "A");
    }
}
