package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks links, authors and costs of the bundled resources. */
class ResourcesTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    @ParameterizedTest
    @CsvSource({
        "papers-with-code, https://huggingface.co/papers/trending, closed in July 2025",
        "gym-docs, https://gymnasium.farama.org/, no longer maintained",
        "hugging-face-nlp-course, https://huggingface.co/learn/llm-course/chapter1/1, NLP Course until April 2025",
        "alibi-docs, https://docs.seldon.ai/alibi-explain, source-available",
        "google-ml-crash-course, https://developers.google.com/machine-learning/crash-course, About 15 hours",
    })
    void movedOrClosedResourceIsLinkedWhereItIsNow(String id, URI address, String note) {
        assertThat(resource(id).url()).hasValue(address);
        assertThat(resource(id).links().get(0).correction()).isPresent();
        assertThat(resource(id).note().orElseThrow()).contains(note);
    }

    @ParameterizedTest
    @CsvSource({
        "google-backprop-visualization, staging server",
        "google-data-prep, Machine Learning Crash Course",
        "google-automl-docs, Vertex AI",
        "coursera, preview",
        "coursera-machine-learning, preview",
        "dlai-neural-networks, preview",
        "dlai-sequence-models, preview",
        "arxiv-sanity, arxiv-sanity-lite",
        "spinning-up, not updated it since 2020",
        "paperspace-gradient, DigitalOcean",
        "amazon-sagemaker, P3 instances",
    })
    void changedResourceSaysSo(String id, String note) {
        assertThat(resource(id).note().orElseThrow()).contains(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    harvard-cs50                         | David J. Malan              | Harvard University
                    harvard-cs50-python                  | David J. Malan              | Harvard University
                    harvard-cs50-ai-uncertainty          | Brian Yu                    | Harvard University
                    fastai-practical-deep-learning       | Jeremy Howard               | fast.ai
                    fastai-nlp                           | Rachel Thomas               | fast.ai
                    dlai-neural-networks                 | Andrew Ng                   | deeplearning.ai
                    dlai-sequence-models                 | Andrew Ng                   | deeplearning.ai
                    lightning-deep-learning-fundamentals | Sebastian Raschka           | Lightning AI
                    efficientml                          | Song Han                    | MIT
                    stanford-cs224w                      | Jure Leskovec               | Stanford University
                    stanford-cs236                       | Stefano Ermon               | Stanford University
                    mit-single-variable-calculus         | David Jerison               | MIT OpenCourseWare
                    mit-multivariable-calculus           | Denis Auroux                | MIT OpenCourseWare
                    mit-6s191                            | Alexander Amini, Ava Amini  | MIT
                    pro-git                              | Scott Chacon, Ben Straub    | Open Source Git Community
                    freecodecamp-python-for-everybody    | Charles Severance           | freeCodeCamp
                    kaggle-intro-to-sql                  | ''                          | Kaggle
                    kaggle-advanced-sql                  | ''                          | Kaggle
                    kaggle-computer-vision               | ''                          | Kaggle
                    kaggle-explainability                | ''                          | Kaggle
                    kaggle-ai-ethics                     | ''                          | Kaggle
                    google-data-prep                     | ''                          | Google
                    hugging-face-nlp-course              | ''                          | Hugging Face
                    hugging-face-ml-games                | ''                          | Hugging Face
                    generative-ai-for-beginners          | ''                          | Microsoft
                    spinning-up                          | ''                          | OpenAI
                    prophet-docs                         | ''                          | Meta
                    """)
    void peopleAreAuthorsAndInstitutionsProviders(String id, String authors, String provider) {
        assertThat(resource(id).authors().stream().map(Author::name).collect(Collectors.joining(", ")))
                .isEqualTo(authors);
        assertThat(resource(id).provider()).hasValue(provider);
    }

    @Test
    void noAuthorIsTheProvider() {
        assertThat(CURRICULUM.resources())
                .allSatisfy(resource -> assertThat(resource.authors())
                        .extracting(Author::name)
                        .doesNotContain(resource.provider().orElse("")));
    }

    @ParameterizedTest
    @CsvSource({
        "deep-learning-with-pytorch, paid",
        "mathematics-of-machine-learning, paid",
        "ml-q-and-ai, paid",
        "llm-engineers-handbook, paid",
        "system-design-interview, paid",
        "engineers-guide-to-deep-learning, free",
        "supervised-ml-for-science, free",
    })
    void costIsWhatAReaderPays(String id, String cost) {
        assertThat(resource(id).cost())
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .hasValue(cost);
    }

    /** Learners do not know our sources, so text for them names the roadmap or its author. */
    @Test
    void textForLearnersDoesNotMentionTheSource() {
        assertThat(CURRICULUM.resources().stream().flatMap(resource -> resource.note().stream()))
                .noneMatch(note -> note.matches(".*\\b[Tt]he source\\b.*"));
        assertThat(CURRICULUM.roadmaps())
                .allSatisfy(roadmap -> assertThat(roadmap.summary().orElseThrow()
                                + roadmap.audience().orElseThrow())
                        .doesNotContainIgnoringCase("the source"));
        assertThat(CURRICULUM.roadmaps().stream()
                        .flatMap(roadmap -> roadmap.units().stream())
                        .flatMap(unit -> unit.note().stream()))
                .noneMatch(note -> note.matches(".*\\b[Tt]he source\\b.*"));
    }

    private static Resource resource(String id) {
        return CURRICULUM.resource(new ResourceId(id)).orElseThrow();
    }
}
